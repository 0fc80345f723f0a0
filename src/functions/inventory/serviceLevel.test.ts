import { argumentsOf, valuesAt } from '../gate/argument';
import { call } from '../gate/call';
import { parametersOf } from '../gate/parameters';
import { single } from '../gate/single';
import { SERVICELEVEL } from './serviceLevel';

const service = (inputs: Record<string, unknown>) =>
  single(
    call(
      SERVICELEVEL,
      parametersOf(SERVICELEVEL).map(({ name }) => inputs[name] ?? null),
    ),
  );
const order = { reorderPoint: 450, orderQty: 300 };

test('demand over the lead time follows from the demand of a period', () => {
  const given = service({ ...order, ltdMean: 400, ltdSd: 60, output: 'FILL' });
  expect(service({ ...order, demandMean: 100, demandSd: 30, leadTime: 4, output: 'FILL' })).toBe(given);
  expect(service({ ...order, demandMean: 100, demandSd: 30, leadTime: '28d', demandPeriod: 'W', output: 'FILL' })).toBe(
    given,
  );
});

test('Poisson demand needs no standard deviation', () => {
  const poisson = { ...order, dist: 'POISSON', output: 'CSL' };
  expect(service({ ...poisson, ltdMean: 400 })).toBe(service({ ...poisson, ltdMean: 400, ltdSd: 99 }));
});

test.each([
  ['orderQty is missing', { reorderPoint: 1 }],
  ['ltdMean is missing: give it, or demandMean and leadTime', order],
  ['ltdSd is missing: only dist POISSON does without', { ...order, ltdMean: 400 }],
  ['demandSd is missing: only dist POISSON does without', { ...order, demandMean: 100, leadTime: 4 }],
  ['reorderPoint is missing: policy RQ needs it', { orderQty: 1, ltdMean: 400, ltdSd: 60 }],
])('%s', (says, inputs) => {
  expect(service(inputs)).toEqual({ error: '#VALUE!', says });
});

test('what is lost while several orders are under way is doubted; with a history alone under review it is refused', () => {
  const doubts = (inputs: Record<string, unknown>) =>
    SERVICELEVEL.doubts!(
      valuesAt(
        argumentsOf(
          parametersOf(SERVICELEVEL),
          parametersOf(SERVICELEVEL).map(({ name }) => inputs[name] ?? null),
        ),
        0,
      ) as never,
    ).filter((each) => each.startsWith('lost is TRUE'));
  const lot = { ...order, ltdMean: 400, ltdSd: 60 };
  expect(doubts({ ...lot, lost: true })).toHaveLength(1);
  expect(doubts(lot)).toEqual([]);
  expect(doubts({ ...lot, orderQty: 500, lost: true })).toEqual([]);
  const upTo = { policy: 'RS', orderQty: 700, demandMean: 100, demandSd: 30, leadTime: 4, lost: true };
  expect(doubts({ ...upTo, reviewPeriod: 2 })).toHaveLength(1);
  expect(doubts({ ...upTo, reviewPeriod: 4 })).toEqual([]);
  const history = [[4, 6, 5, 7, 3, 6, 4]];
  expect(
    service({ policy: 'RS', orderQty: 20, leadTime: 1, reviewPeriod: 1, dist: 'EMPIRICAL', history, lost: true }),
  ).toEqual({
    error: '#NUM!',
    says: 'lost must be FALSE under dist EMPIRICAL with a reviewPeriod: try AUTO',
  });
});
