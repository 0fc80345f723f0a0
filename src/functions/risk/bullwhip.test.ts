import { call } from '../gate/call';
import { BULLWHIP } from './bullwhip';

const column = (...values: readonly (number | null)[]) => values.map((value) => [value]);

test('a period without an entry is no period without an order: it is asked for', () => {
  expect(call(BULLWHIP, [column(80, null, 100), column(90, 110, 100)])).toEqual({
    error: '#VALUE!',
    says: 'orders (entry 2) is missing',
  });
});

test('orders and demand of different periods are not compared', () => {
  expect(call(BULLWHIP, [column(80, 120, 100), column(90, 110)])).toEqual({
    error: '#VALUE!',
    says: 'orders has 3 entries and demand 2: give both for the same periods',
  });
});
