import fc from 'fast-check';
import { roundedOrder } from './roundedOrder';

const free = { moq: 0, multiple: null, max: null, shelfLifeCap: null };

test.each([
  [1.1, 0.1, 1.1],
  [0.3, 0.1, 0.3],
  [37, 12, 48],
  [36, 12, 36],
  [1e12, 7, 1_000_000_000_006],
])('a need of %d in steps of %d is %d, whatever the last bits say', (need, multiple, quantity) => {
  expect(roundedOrder({ ...free, need, multiple })).toBeCloseTo(quantity, 12);
});
test('without a multiple the need itself is ordered, down to the cap', () => {
  expect(roundedOrder({ ...free, need: 37.5 })).toBe(37.5);
  expect(roundedOrder({ ...free, need: 37.5, max: 20 })).toBe(20);
});
test('the tighter of maximum and shelf life counts, and is named when nothing fits', () => {
  expect(roundedOrder({ ...free, need: 90, max: 80, shelfLifeCap: 60, multiple: 25 })).toBe(50);
  expect(() => roundedOrder({ ...free, need: 90, max: 80, shelfLifeCap: 20, multiple: 25 })).toThrow(
    'shelfLifeCap of 20',
  );
  expect(() => roundedOrder({ ...free, need: 90, moq: 85, max: 80, shelfLifeCap: 84 })).toThrow('max of 80');
});

const whole = fc.integer({ min: 1, max: 500 });
test('what is ordered is a multiple, not below the minimum, not above the cap, and covers the need unless capped', () => {
  fc.assert(
    fc.property(whole, whole, whole, whole, (need, moq, multiple, max) => {
      let quantity: number;
      try {
        quantity = roundedOrder({ need, moq, multiple, max, shelfLifeCap: null });
      } catch {
        // refused only when no multiple lies between the minimum and the cap
        expect(Math.floor(max / multiple) * multiple < Math.max(moq, 1)).toBe(true);
        return;
      }
      expect(quantity % multiple).toBe(0);
      expect(quantity).toBeGreaterThanOrEqual(moq);
      expect(quantity).toBeLessThanOrEqual(max);
      if (quantity < need) expect(quantity + multiple).toBeGreaterThan(max);
      else expect(quantity - multiple).toBeLessThan(Math.max(need, moq));
    }),
    { seed: 1, numRuns: 500 },
  );
});
