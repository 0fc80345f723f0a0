import { optional, quantity, share } from '../../fields/field';
import { hintOf, problemWith, wordsOf } from './describe';

test('the name of a lever is read as words', () => {
  expect(['startDay', 'becomes', 'costPerHour'].map(wordsOf)).toEqual(['Start day', 'Becomes', 'Cost per hour']);
});

test('a field says its unit and its bounds', () => {
  expect(hintOf(quantity('days', 'Days that each shipment waits', { min: 0, max: 180 }))).toBe(
    'Days that each shipment waits (days, 0 to 180)',
  );
  expect(hintOf(share('Service target'))).toBe('Service target (share, between 0 and 1)');
  expect(hintOf(quantity('money', 'Price', { min: 0 }))).toBe('Price (money, at least 0)');
  expect(hintOf(quantity('none', 'Seed'))).toBe('Seed');
});

test('what was typed is judged by the field', () => {
  const target = share('Service target');
  expect(problemWith('0.95', target)).toBeNull();
  expect(problemWith('95', target)).toBe('must be below 1');
  expect(problemWith('', target)).toBe('is missing');
  expect(problemWith('', optional(target))).toBeNull();
  expect(problemWith('much', target)).toBe('must be a number, such as 0.95');
  expect(problemWith('0,95', target)).toBe('needs a point for decimals: 0.95');
});
