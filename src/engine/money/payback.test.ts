import fc from 'fast-check';
import { payback } from './payback';

const yearly = { rate: 0, interpolate: true };

test('flows of a textbook project come back after 2 + 105/130 years', () => {
  expect(payback({ ...yearly, flows: [-275, 60, 110, 130, 150] }).years).toBeCloseTo(2 + 105 / 130, 12);
});
test('whole years count the year of the crossing in full', () => {
  expect(payback({ rate: 0, interpolate: false, flows: [-275, 60, 110, 130, 150] }).years).toBe(3);
});
test('a sum that reaches exactly 0 has come back, whatever the last bits say', () => {
  expect(payback({ ...yearly, flows: [-0.3, 0.1, 0.1, 0.1] }).years).toBeCloseTo(3, 9);
});
test('without an outlay it is there at once', () => {
  expect(payback({ ...yearly, flows: [0, 10, 10] }).years).toBe(0);
});
test('a sum that turns negative once more says in which year', () => {
  expect(payback({ ...yearly, flows: [-100, 150, -80, 60] }).negativeAgain).toBe(2);
  expect(payback({ ...yearly, flows: [-100, 150, -50] }).negativeAgain).toBeNull();
});
test('flows that never come back are refused, not counted', () => {
  expect(() => payback({ ...yearly, flows: [-100, 10, 10, 10] })).toThrow('not within');
});

test('with equal flows it is the annuity formula: year n is where 1 - (1 + r)^-n = r x outlay / flow', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.3, noNaN: true }), fc.integer({ min: 1, max: 20 }), (rate, n) => {
      const outlay = (1 - (1 + rate) ** -n) / rate;
      const flows = [-outlay, ...Array.from({ length: 25 }, () => 1)];
      expect(payback({ flows, rate, interpolate: true }).years).toBeCloseTo(n, 6);
    }),
    { seed: 1 },
  );
});
test('a higher discount rate never shortens it', () => {
  const flow = fc.double({ min: 1, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(flow, { minLength: 5, maxLength: 10 }),
      fc.double({ min: 0, max: 0.1, noNaN: true }),
      (flows, rate) => {
        const project = [-flows.reduce((sum, each) => sum + each, 0) / 3, ...flows];
        const years = payback({ flows: project, rate, interpolate: true }).years;
        expect(years).toBeGreaterThanOrEqual(payback({ ...yearly, flows: project }).years - 1e-9);
      },
    ),
    { seed: 1 },
  );
});
