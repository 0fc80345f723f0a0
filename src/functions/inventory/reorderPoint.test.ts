import fc from 'fast-check';
import { call } from '../gate/call';
import { LEADTIMEDEMAND } from '../leadTime/leadTimeDemand';
import { ORDERUPTO } from './orderUpTo';
import { REORDERPOINT } from './reorderPoint';
import { SAFETYSTOCK } from './safetyStock';

const amount = fc.double({ min: 0.1, max: 1000, noNaN: true });
const one = (cells: ReturnType<typeof call>): number => (cells as number[][])[0]?.[0] ?? NaN;

test('law: the reorder point is lead-time demand and safety stock, and so is the level ordered up to', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.999, noNaN: true }),
      amount,
      amount,
      amount,
      (service, mean, sd, lead) => {
        const demand = one(call(LEADTIMEDEMAND, [mean, sd, lead, 0.5, 1, null, null, 'MEAN']));
        const stock = one(call(SAFETYSTOCK, [service, mean, sd, lead, 0.5, 1]));
        expect(one(call(REORDERPOINT, [service, mean, sd, lead, 0.5, 1]))).toBeCloseTo(demand + stock, 6);
        expect(one(call(ORDERUPTO, [service, mean, sd, lead, 0.5, 1]))).toBeCloseTo(demand + stock, 6);
      },
    ),
  );
});

test('a lead time that varies is not swallowed by POISSON, which has no place for it', () => {
  for (const fn of [SAFETYSTOCK, REORDERPOINT, ORDERUPTO]) {
    const got = call(fn, [0.95, 10, 5, 4, 2, fn === ORDERUPTO ? 1 : null, null, null, 'POISSON']);
    expect(got).toMatchObject({ error: '#NUM!', says: expect.stringMatching(/leadTimeSd .*NEGBIN/) });
  }
});
