import { askedGlobals, assumptionsOf } from './roiAssumptions';

test('the pane asks for the discount rate, the tax rate and the cost uplift, with the defaults of the sheets', () => {
  expect(askedGlobals.map(({ label, field }) => [label, field.default])).toEqual([
    ['Discount rate', 0.1],
    ['Tax rate', 0],
    ['Cost risk uplift', 0.1],
  ]);
});

test('low and high case keep their distance from the base case, within bounds', () => {
  const { globals } = assumptionsOf({ globals: { G01: 0.07, G05: 0.05 } });
  expect(globals).toEqual({
    G01: { low: 0.09, base: 0.07, high: 0.05 },
    G05: { low: 0.15, base: 0.05, high: 0 },
  });
});

test('what nobody has said is left to the defaults', () => {
  expect(assumptionsOf({ decision: '', currency: 'EUR' })).toEqual({ cover: { currency: 'EUR' }, globals: {} });
});
