import fc from 'fast-check';
import { call } from '../gate/call';
import { SAFETYSTOCK } from './safetyStock';

const share = fc.double({ min: 0.01, max: 0.999, noNaN: true });
const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
const row = fc.tuple(share, amount, amount, amount, amount);

test('law: columns give the digits that their rows give one by one', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
      const columns = [0, 1, 2, 3, 4].map((at) => rows.map((cells) => [cells[at]]));
      const singly = rows.map((cells) => (call(SAFETYSTOCK, cells) as number[][])[0]);
      expect(call(SAFETYSTOCK, columns)).toEqual(singly);
    }),
  );
});

test('one row that is refused says so in its own cell; the others have their stock', () => {
  const got = call(SAFETYSTOCK, [[[0.95], [1.2]], 100, 30, 4]) as unknown[][];
  expect(got[0]?.[0]).toBeCloseTo(98.6912, 3);
  expect(got[1]?.[0]).toMatchObject({ error: '#NUM!', says: expect.stringContaining('serviceLevel') });
});

test('one row that floors at 0 is not given the signed stock', () => {
  const floor = [[true], [false]];
  const got = call(SAFETYSTOCK, [0.3, 100, 30, 4, null, null, null, null, null, null, null, floor]) as number[][];
  expect(got[0]).toEqual([0]);
  expect(got[1]?.[0]).toBeLessThan(0);
});
