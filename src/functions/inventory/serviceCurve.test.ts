import { call } from '../gate/call';
import { SERVICECURVE } from './serviceCurve';

const at = (named: Readonly<Record<string, unknown>>) =>
  call(
    SERVICECURVE,
    [...Object.keys(SERVICECURVE.params), 'output'].map((name) => named[name] ?? null),
  );
const base = { serviceLevels: [[0.95], [0.99]], demandSd: 30, leadTime: 4, output: 'STOCK' };

test('periodic review, autocorrelated demand, exact fill rate and undershoot, all of them together', () => {
  // scipy: brentq of (s2 G((S - 600) / s2) - s1 G((S - 400) / s1)) / 200 = 1 - fill, with s1, s2 = 30 times the square root
  // of n + 2 sum (n - k) 0.3^k for n = 4 and 6, less 600; the undershoot is (30^2 + 100^2) / 200 = 54.5.
  const periodic = {
    ...base,
    serviceType: 'FILL',
    demandMean: 100,
    reviewPeriod: 2,
    autocorrelation: 0.3,
    exactFill: true,
  };
  const plain = [82.31052742299983, 154.89714628780382];
  const stocks = (grid: unknown) => (grid as number[][]).flat();
  stocks(at(periodic)).forEach((stock, i) => expect(stock).toBeCloseTo(plain[i]!, 8));
  stocks(at({ ...periodic, undershoot: true })).forEach((stock, i) => expect(stock).toBeCloseTo(plain[i]! + 54.5, 8));
});

test('a history is asked as in SAFETYSTOCK', () => {
  // Pairs in a row add up to 30, 50, 40, 30, 50, 40: half are at most 40 and the mean of two is 260 / 7.
  const history = [[10], [20], [30], [10], [20], [30], [10]];
  const shown = { serviceLevels: [[0.5], [0.75]], leadTime: 2, dist: 'EMPIRICAL', history, output: 'STOCK' };
  const stocks = (at(shown) as number[][]).flat();
  expect(stocks[0]).toBeCloseTo(40 - 260 / 7, 9);
  expect(stocks[1]).toBeCloseTo(50 - 260 / 7, 9);
});

test.each([
  [{ dist: 'GAMMA' }, 'demandMean is missing: dist GAMMA needs it'],
  [{ leadTimeSd: 1 }, 'demandMean is missing: leadTimeSd needs it'],
  [{ undershoot: true }, 'demandMean is missing: undershoot needs it'],
  [{ serviceType: 'READY', reviewPeriod: 1 }, 'demandMean is missing: READY with a reviewPeriod needs it'],
  [{ dist: 'AUTO' }, 'history is missing: dist AUTO needs it'],
  [{ serviceType: 'FILL' }, 'orderQty is missing: a FILL target needs it, or demand and a reviewPeriod above 0'],
])('%j is refused by name where demand does not say enough', (more, says) => {
  expect(at({ ...base, ...more })).toEqual({ error: '#VALUE!', says });
});

test('without a unit cost there is a stock and no value', () => {
  expect(at({ ...base, output: 'VALUE' })).toEqual([1, 2].map(() => [{ error: '#N/A', says: 'unitCost is missing' }]));
});
