import fc from 'fast-check';
import { abcClasses, variation, xyzClasses } from './abcXyz';

const cutoffs = [0.8, 0.95] as const;

test('the item that crosses 80% is still A', () => {
  // By hand: 80 of 100 stand before the second.
  expect(abcClasses([80, 15, 5], cutoffs)).toEqual(['A', 'B', 'C']);
  expect(abcClasses([79, 16, 5], cutoffs)).toEqual(['A', 'A', 'C']);
});

test('a missing value has no class and takes no share', () => {
  expect(abcClasses([null, 90, 10, 0], cutoffs)).toEqual([null, 'A', 'B', 'C']);
});

test('the order of items changes no class, and no item beats one of more value', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1 }), (values) => {
      const classes = abcClasses(values, cutoffs);
      const turned = abcClasses([...values].reverse(), cutoffs);
      expect([...turned].reverse()).toEqual(classes);
      const ranked = values.map((value, i) => ({ value, name: classes[i]! })).sort((a, b) => b.value - a.value);
      expect(ranked.map(({ name }) => name)).toEqual([...ranked.map(({ name }) => name)].sort());
      expect(ranked[0]!.name).toBe('A');
    }),
  );
});

test('nothing of value cannot be ranked', () => {
  expect(() => abcClasses([0, 0], cutoffs)).toThrow('values sum to 0');
});

test('variation is the standard deviation over the mean', () => {
  // numpy: std(ddof=1) / mean
  const found = variation([
    [10, 11, 9, 10],
    [5, 15, 8, 12],
    [0, 30, 2, 1],
    [3, null, null, null],
    [0, 0, 0, 0],
  ]);
  [0.08164965809277261, 0.4396968652757639, 1.760360037749047].forEach((cv, i) => expect(found[i]).toBeCloseTo(cv, 14));
  expect(found.slice(3)).toEqual([null, null]);
  expect(xyzClasses([...found, 0.5, 1], [0.5, 1])).toEqual(['X', 'X', 'Z', null, null, 'Y', 'Z']);
});
