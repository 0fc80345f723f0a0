import fc from 'fast-check';
import { loadLinearSolver, type LinearSolver } from '../numeric/linearProgramme';
import { networkSurvives, type Link, type Place } from './networkSurvives';

let solve: LinearSolver;
beforeAll(async () => {
  solve = await loadLinearSolver();
});

const place = (stock: number, supply: number, demand: number): Place => ({ stock, supply, demand });
const survives = (places: Readonly<Record<string, Place>>, links: readonly Link[] = []) =>
  networkSurvives(new Map(Object.entries(places)), links, solve);

test('one place: stock over the demand that is not supplied', () => {
  expect(survives({ DC: place(600, 40, 100) })).toBeCloseTo(10, 9);
});

test('supply that covers demand lasts for ever', () => {
  expect(survives({ DC: place(0, 100, 100) })).toBe(Infinity);
});

test('stock behind a narrow link comes only as fast as the link', () => {
  // By hand: 30 a period through the link against a demand of 100, and 140 on the spot: 140 / 70 = 2 periods.
  const link: Link = { from: 'Hub', to: 'DC', capacity: 30 };
  expect(survives({ Hub: place(1000, 0, 0), DC: place(140, 0, 100) }, [link])).toBeCloseTo(2, 9);
  // A wide one brings all of it: 1,140 / 100.
  expect(survives({ Hub: place(1000, 0, 0), DC: place(140, 0, 100) }, [{ ...link, capacity: Infinity }])).toBeCloseTo(
    11.4,
    9,
  );
});

test('two places that share a hub run out together, however the hub divides', () => {
  // By hand: 300 at the hub, 50 and 10 on the spot, demand 40 and 20: 360 / 60 = 6.
  const links = ['North', 'South'].map((to): Link => ({ from: 'Hub', to, capacity: Infinity }));
  const places = { Hub: place(300, 0, 0), North: place(50, 0, 40), South: place(10, 0, 20) };
  expect(survives(places, links)).toBeCloseTo(6, 9);
});

test('nothing to serve with lasts no time', () => {
  expect(survives({ DC: place(0, 0, 100) })).toBeCloseTo(0, 9);
});

test('law: more stock anywhere never shortens the time', () => {
  const amount = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(amount, amount, amount, amount, (stock, supply, demand, capacity) => {
      const at = (more: number) =>
        survives({ Hub: place(stock + more, supply, 0), DC: place(20, 0, demand + 1) }, [
          { from: 'Hub', to: 'DC', capacity },
        ]);
      expect(at(10)).toBeGreaterThanOrEqual(at(0) - 1e-9);
    }),
    { numRuns: 40 },
  );
});
