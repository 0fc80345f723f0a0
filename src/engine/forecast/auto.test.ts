import fc from 'fast-check';
import { demandProfile } from '../demand/demandProfile';
import { forecastBy } from './methods';

const advised = (history: readonly number[], season = 1) => demandProfile({ history, season }).method;
const mostly = (weights: readonly number[], values: fc.Arbitrary<number>) =>
  fc.oneof(...[fc.constant(0), values].map((arbitrary, i) => ({ arbitrary, weight: weights[i] ?? 1 })));
const list = (value: fc.Arbitrary<number>, least = 1) => fc.array(value, { minLength: least, maxLength: 40 });
const varied = fc.constantFrom(1, 2, 3, 90);

/** One kind of history for each class, and those with returns and with a season. */
const kinds = {
  'no demand': list(fc.constant(0)),
  'too little data': fc
    .tuple(list(fc.constant(0)), fc.integer({ min: 1, max: 9 }))
    .map(([zeros, one]) => [...zeros, one]),
  smooth: list(fc.integer({ min: 18, max: 25 })),
  erratic: list(varied),
  intermittent: list(mostly([4, 1], fc.integer({ min: 4, max: 6 })), 4),
  lumpy: list(mostly([4, 1], varied), 4),
  'with returns': list(mostly([1, 1], fc.integer({ min: -9, max: 9 })), 2),
  seasonal: fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 30 })
    .map((noise) => noise.map((each, t) => 20 + each + [0, 9, -7, 2][t % 4]!)),
} as const;

describe.each(Object.entries(kinds))('of %s history', (_, kind) => {
  test('the profile advises what AUTO does, whatever the season', () => {
    fc.assert(
      fc.property(kind, fc.constantFrom(1, 4), fc.integer({ min: 1, max: 3 }), (history, season, horizon) => {
        const method = advised(history, season);
        const task = { history: Float64Array.from(history), horizon, season, window: 3 };
        const chosen = forecastBy('AUTO', task);
        if (method === 'AUTO') {
          expect(chosen.method).toMatch(/^(S?NAIVE|ETS\(.*\)|THETA(\(4\))?|COMB(\(4\))?)$/);
          return;
        }
        expect(chosen.method).toBe(method);
        // Named, the method gives what AUTO gives; AUTO takes no season off so few periods as it leaves to COMB.
        const named = forecastBy(method, method === 'COMB' ? { ...task, season: 1 } : task);
        expect(chosen).toEqual(named);
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  ['NAIVE', [7]],
  ['MEAN', [0, 0, 0]],
  ['MEAN', [0, 7, 0]],
  ['SBA', [0, 0, 3, 0, 0, 4, 0, 0, 3]],
  // Three intervals of 3 and more without demand: it may have ended.
  ['TSB', [0, 0, 3, 0, 0, 4, 0, 0, 3, ...new Array<number>(12).fill(0)]],
  ['SES', [0, 0, 3, 0, 0, 4, 0, -1, 3]],
  ['COMB', [20, 22, 19, 25, 21, 18, 23]],
  ['AUTO', [20, 22, 19, 25, 21, 18, 23, 24]],
] as const)('%s is what AUTO does with %p', (method, history) => {
  expect(advised(history)).toBe(method);
});
