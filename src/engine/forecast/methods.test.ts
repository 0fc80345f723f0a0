import fc from 'fast-check';
import { stream } from '../chance/stream';
import { normalQuantile } from '../numeric/normalQuantile';
import { guarded } from './guarded';
import { forecastBy, type MethodName, methodNames } from './methods';
import { boundsOf } from './prediction';
import { seasonOf } from './season';
import { airPassengers, johnson } from './testing/series';

const by = (method: MethodName, history: readonly number[], horizon: number, season = 1) =>
  forecastBy(method, { history: Float64Array.from(history), horizon, season, window: 3 });
const near = (got: ArrayLike<number>, want: readonly number[], within: number) =>
  want.forEach((value, h) => expect(Math.abs(got[h]! / value - 1)).toBeLessThan(within));

describe('R 4.2.2, forecast 8.20, on AirPassengers', () => {
  test('naive and snaive with their bounds', () => {
    const plain = by('NAIVE', airPassengers, 3);
    near(boundsOf(plain, 0.95)?.lower ?? [], [365.9288144, 338.5612332, 317.5613496], 1e-9);
    const seasonal = by('SNAIVE', airPassengers, 12, 12);
    near(boundsOf(seasonal, 0.95)?.upper ?? [], [488.1775522, 462.1775522, 490.1775522], 1e-9);
  });
  test('the mean, with normal bounds', () => {
    // x <- as.numeric(AirPassengers); mean(x) and mean(x) + qnorm(0.975) * sd(x) * sqrt(1 + 1 / length(x))
    const prediction = by('MEAN', airPassengers, 2);
    near(prediction.mean, [280.298611111, 280.298611111], 1e-9);
    near(boundsOf(prediction, 0.95)?.upper ?? [], [516.24328161, 516.24328161], 1e-9);
  });
  test('rwf with drift, and its bounds', () => {
    const prediction = by('DRIFT', airPassengers, 6);
    near(prediction.mean, [434.2377622, 436.4755245, 438.7132867, 440.951049, 443.1888112, 445.4265734], 1e-9);
    near(
      boundsOf(prediction, 0.95)?.upper ?? [],
      [500.625854166, 530.68789677, 554.496606025, 575.103188561, 593.684756937],
      1e-9,
    );
  });
  test('thetaf', () => {
    const theta = [440.0781911, 428.3842806, 489.7070987, 475.7046277, 479.6703887, 545.3662722, 602.7520018];
    near(by('THETA', airPassengers, 7, 12).mean, theta, 5e-4);
    near(by('THETA', johnson, 4, 4).mean, [13.92178639, 14.56667852, 15.80081582, 12.26717993], 5e-4);
  });
});

describe('every method', () => {
  // SBA and SBJ take a bias off that demand in every period does not have.
  const unbiased = methodNames.filter((method) => method !== 'SBA' && method !== 'SBJ');
  test.each(unbiased)('%s of a constant is the constant', (method) => {
    for (const value of by(method, new Array<number>(24).fill(6), 5, 4).mean) expect(value).toBeCloseTo(6, 8);
  });
  test.each(methodNames)('%s does not care for the unit', (method) => {
    const history = airPassengers.slice(0, 36);
    const plain = by(method, history, 4, 12).mean;
    const large = by(
      method,
      history.map((value) => value * 1000),
      4,
      12,
    ).mean;
    near(
      large,
      Array.from(plain, (value) => value * 1000),
      1e-5,
    );
  });
  test.each(methodNames)('%s gives bounds around the mean', (method) => {
    const prediction = by(method, airPassengers, 8, 12);
    const bounds = boundsOf(prediction, 0.9);
    prediction.mean.forEach((value, h) => {
      expect(bounds?.lower[h]).toBeLessThanOrEqual(value);
      expect(bounds?.upper[h]).toBeGreaterThanOrEqual(value);
    });
  });
});

describe('bounds of intermittent demand', () => {
  // Demand in the last periods lifts the rate above all that it was when nothing came.
  const risen = [0, 3, 0, 0, 2, 0, 0, 0, 3, 0, 0, 2, 0, 0, 3, 0, 0, 0, 2, 0, 0, 3, 0, 9, 12, 11, 14, 12];
  test.each(['CROSTON', 'SBA', 'SBJ', 'TSB', 'ADIDA', 'IMAPA'] as const)(
    '%s are quantiles of past demand',
    (method) => {
      const bounds = boundsOf(by(method, risen, 2), 0.8);
      // R 4.2.2: quantile(x, c(0.1, 0.9))
      bounds?.lower.forEach((lower) => expect(lower).toBeCloseTo(0, 12));
      near(bounds?.upper ?? [], [11.3, 11.3], 1e-9);
    },
  );
});

test.each(['THETA', 'COMB'] as const)('%s knows how large errors are beside the season that it took out', (method) => {
  // Noise of a standard deviation of 1: a spread that forgets what the season has learnt finds 0.9.
  const months = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 16];
  const items = 100;
  let squares = 0;
  for (let item = 0; item < items; item++) {
    const draws = stream(1, item, 'forecast', 'noise');
    const history = Array.from({ length: 48 }, (_, t) => 100 + months[t % 12]! + normalQuantile(draws.next()));
    const { mean, spread, method: used } = by(method, history, 1, 12);
    expect(used).toBe(`${method}(12)`);
    // The spread has the season on it as the forecast has.
    if (spread !== null && 'sd' in spread) squares += ((spread.sd[0]! * 100) / mean[0]!) ** 2 / items;
  }
  expect(squares).toBeGreaterThan(0.95);
  expect(squares).toBeLessThan(1.1);
});

describe('AUTO', () => {
  test.each([
    ['a single value', [42], 'NAIVE'],
    ['no demand', [0, 0, 0, 0], 'MEAN'],
    ['one demand', [0, 0, 5, 0], 'MEAN'],
    ['intermittent demand', [0, 0, 5, 0, 4, 0, 0, 5, 0, 6, 0, 0, 4, 0], 'SBA'],
    ['demand that stopped', [4, 0, 5, 0, 4, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0], 'TSB'],
    ['few periods', [5, 6, 7, 6, 5], 'COMB'],
  ])('takes for %s %p the method %s', (_, history, method) => {
    expect(by('AUTO', history, 2).method).toBe(method);
  });
  test('takes the season into account', () => {
    const { mean } = by('AUTO', airPassengers, 12, 12);
    near(mean, [441.8018473, 434.1186201, 496.6300468, 483.2374794, 483.9913534, 551.0244], 0.05);
  });
});

test('a forecast is held between zero and ten standard deviations above the mean, and says so', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 9 }), (history) => {
      const wild = { mean: Float64Array.of(-5, 3, 1e9), spread: { sd: Float64Array.of(1, 1, 1) }, method: 'X' };
      const { mean, bounds, capped } = guarded(wild, history, 0.95);
      expect(mean[0]).toBe(0);
      expect(bounds?.lower[0]).toBe(0);
      const varied = history.some((value) => value !== history[0]);
      expect(capped[2]).toBe(varied);
      mean.forEach((value, h) => {
        expect(bounds?.lower[h]).toBeLessThanOrEqual(value);
        expect(bounds?.upper[h]).toBeGreaterThanOrEqual(value);
      });
    }),
  );
});

test('equal values have no season, however they round', () => {
  for (const value of [7e-6, 0.1, 100.1, 3.3]) {
    for (const periods of [24, 40, 61])
      expect(by('THETA', new Array<number>(periods).fill(value), 1, 4).method).toBe('THETA');
  }
});

test('the season of a history is found, and none where there is none', () => {
  expect(seasonOf(airPassengers)).toBe(12);
  // Also beside a trend, which hides it from the autocorrelation of the first three to six years.
  for (const years of [3, 4, 5, 6]) expect(seasonOf(airPassengers.slice(0, 12 * years))).toBe(12);
  expect(seasonOf(johnson)).toBe(4);
  expect(seasonOf([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4])).toBe(1);
  const digits = '31415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253';
  expect(seasonOf(Array.from(digits, (digit, t) => 2 * t + Number(digit)))).toBe(1);
  expect(seasonOf(Array.from({ length: 48 }, (_, t) => [1, 5, 2, 2][t % 4]!))).toBe(4);
});
