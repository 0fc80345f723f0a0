import fc from 'fast-check';
import { componentsSurvive } from './componentsSurvive';
import { timeToSurvive } from './timeToSurvive';

test('two products from two components last 7.5 periods, as scipy linprog finds for the linear program', () => {
  const shared = {
    stock: [900, 1500],
    use: [
      [1, 2],
      [0, 3],
    ],
    demand: [50, 40],
    supply: [10, 0],
  };
  expect(componentsSurvive(shared)).toEqual({ periods: 7.5, first: 0 });
});
test('components that nothing needs, or that keep arriving, never run out', () => {
  expect(componentsSurvive({ stock: [0, 5], use: [[0], [1]], demand: [10], supply: [0, 10] })).toEqual({
    periods: Infinity,
    first: null,
  });
});
test('tables that do not fit each other are refused by name', () => {
  const one = { stock: [1], use: [[1]], demand: [1], supply: null };
  expect(() => componentsSurvive({ ...one, use: [[1], [1]] })).toThrow('usePerProduct has 2 rows');
  expect(() => componentsSurvive({ ...one, demand: [1, 1] })).toThrow(
    'usePerProduct must have 2 columns, one for each entry of productDemand',
  );
  expect(() => componentsSurvive({ ...one, supply: [1, 1] })).toThrow('componentSupply has 2 entries');
});

const amount = fc.double({ min: 0.1, max: 1e3, noNaN: true });
test('at that time no component is overdrawn, and just after it one is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 1, maxLength: 5 }),
      amount,
      amount,
      (rows, a, b) => {
        const stock = rows.map(([units]) => units);
        const supply = rows.map(([, arriving]) => arriving);
        const use = rows.map(([, , first, second]) => [first, second]);
        const { periods } = componentsSurvive({ stock, use, demand: [a, b], supply });
        const left = (t: number) =>
          Math.min(...use.map(([x = 0, y = 0], i) => (stock[i] ?? 0) + ((supply[i] ?? 0) - x * a - y * b) * t));
        if (periods === Infinity) {
          expect(left(1e6)).toBeGreaterThanOrEqual(0);
          return;
        }
        expect(left(periods * (1 - 1e-9))).toBeGreaterThanOrEqual(0);
        expect(left(periods * (1 + 1e-6))).toBeLessThan(0);
      },
    ),
    { seed: 1 },
  );
});
test('no stock survives no time, and no demand survives for ever', () => {
  expect(timeToSurvive({ stock: 0, demand: 50, alternative: 0 })).toBe(0);
  expect(timeToSurvive({ stock: 0, demand: 0, alternative: 0 })).toBe(Infinity);
});
