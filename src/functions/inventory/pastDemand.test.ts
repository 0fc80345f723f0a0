import type { TwinFunction } from '../define';
import { call } from '../gate/call';
import { parametersOf } from '../gate/parameters';
import { single } from '../gate/single';
import { REORDERPOINT } from './reorderPoint';
import { SAFETYSTOCK } from './safetyStock';
import { SERVICELEVEL } from './serviceLevel';

const ask = (fn: TwinFunction, named: Readonly<Record<string, unknown>>) =>
  single(
    call(
      fn,
      parametersOf(fn).map(({ name }) => named[name] ?? null),
    ),
  );
const history = [[4, 6, 5, 7, 3, 6, 4, 5, 6, 5]];
const own = { serviceLevel: 0.75, leadTime: 2, reorderPoint: 12, orderQty: 20, dist: 'EMPIRICAL', history };
const refused = (name: string) => ({
  error: '#VALUE!',
  says: `${name} must be left out under dist EMPIRICAL, which has it from the history: try AUTO`,
});

test.each([
  ['demandMean', SAFETYSTOCK, 100],
  ['demandSd', REORDERPOINT, 30],
  ['autocorrelation', SAFETYSTOCK, 0.5],
  ['demandMean', SERVICELEVEL, 100],
  ['ltdMean', SERVICELEVEL, 200],
  ['ltdSd', SERVICELEVEL, 20],
] as const)('a history that is the distribution has its own %s', (name, fn, value) => {
  const asked = { ...Object.fromEntries(Object.entries(own).filter(([key]) => key in fn.params)), headers: false };
  expect(ask(fn as never, asked)).toEqual(expect.any(Number));
  expect(ask(fn as never, { ...asked, [name]: value })).toEqual(refused(name));
  // With AUTO it stands beside the history.
  expect(ask(fn as never, { ...asked, dist: 'AUTO', ltdSd: 5, [name]: value })).toEqual(expect.any(Number));
});

test('an item that nobody asks for needs no stock for a share of demand, and has none to serve', () => {
  const dead = { serviceLevel: 0.95, leadTime: 2, reviewPeriod: 1, serviceType: 'FILL', history: [[0, 0, 0, 0]] };
  expect(ask(SAFETYSTOCK as never, dead)).toBe(0);
  expect(ask(SAFETYSTOCK as never, { ...dead, output: 'ACHIEVED' })).toEqual({
    error: '#N/A',
    says: 'history is missing, without demand, or shorter than lead time and review period',
  });
});
