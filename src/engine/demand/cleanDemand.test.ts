import { censoredMoments, expectedAbove } from './censored';
import { cleanDemand, type CleanInput } from './cleanDemand';

const none = (n: number) => new Array<boolean>(n).fill(false);
const clean = (history: readonly (number | null)[], out: readonly number[], change: Partial<CleanInput> = {}) =>
  cleanDemand({
    history,
    outOfStock: history.map((_, t) => out.includes(t)),
    event: none(history.length),
    method: 'MAD3',
    k: 3,
    season: 1,
    ...change,
  });

test('flagged and blank periods get the mean of their place in the season', () => {
  expect(clean([1, 10, 0, 12, 3, null], [2], { season: 2 })).toEqual([1, 10, 2, 12, 3, 11]);
});

test('values alike for the most part are left alone', () => {
  expect(clean([5, 5, 5, 5, 9], [])).toEqual([5, 5, 5, 5, 9]);
});

test('demand of a period out of stock is at least its sales', () => {
  const [first, , third] = clean([8, 10, 9, 12, 11, 10], [0, 2], { method: 'CENSORED' });
  expect(first).toBeGreaterThan(8);
  expect(third).toBeGreaterThan(9);
});

test('expectation and maximisation end where the likelihood is largest', () => {
  // R 4.2.2: nlm of -sum(dnorm(known, log)) - sum(pnorm(bounds, lower.tail = FALSE, log.p)).
  const { mean, sd } = censoredMoments([10, 12, 9, 14, 11], [8, 13], 11, 2);
  expect(mean).toBeCloseTo(11.7148882465, 5);
  expect(sd).toBeCloseTo(1.93903123718, 5);
});

test('far above the mean, demand is expected just above the bound', () => {
  expect(expectedAbove({ mean: 0, sd: 1 }, 50).first).toBeCloseTo(50.02, 2);
  expect(expectedAbove({ mean: 5, sd: 0 }, 7)).toEqual({ first: 7, variance: 0 });
});

test('nothing plain to go by is refused', () => {
  expect(() => clean([null, 4], [1])).toThrow('history has no period that is neither blank nor flagged');
});
