import { call } from '../gate/call';
import { BASESTOCK } from './baseStock';

test('a level of your own and a target are not both met', () => {
  expect(call(BASESTOCK, [1.2, 5, 0.95, 11])).toEqual({
    error: '#VALUE!',
    says: 'baseStock and fillTarget are both given: leave one of them out',
  });
});

test('of a column each row says its own', () => {
  // Poisson demand of mean 6: P(D <= 10) = 0.9574
  expect(call(BASESTOCK, [1.2, 5, [[0.95], [null]], [[null], [11]]])).toEqual([[11], [11]]);
});
