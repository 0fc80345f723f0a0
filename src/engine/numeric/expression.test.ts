import fc from 'fast-check';
import { expression } from './expression';

const at = (text: string, values: Record<string, number> = {}): number =>
  expression(text, Object.keys(values)).at(Object.values(values));

test.each([
  ['demand * 1.3', { demand: 100 }, 130],
  ['demand + 2 * lead - 1', { demand: 10, lead: 4 }, 17],
  ['-(demand - 3) ^ 2', { demand: 5 }, -4],
  ['2 ^ 3 ^ 2', {}, 512],
  ['max(0, demand - 20, 3)', { demand: 10 }, 3],
  ['min(demand, 4)', { demand: 10 }, 4],
  ['round(demand / 3)', { demand: 10 }, 3],
  ['demand > 5 ? 1 : 2', { demand: 10 }, 1],
  ['(demand <= 5) * 7', { demand: 10 }, 0],
  ['+sqrt(abs(demand))', { demand: -16 }, 4],
])('%s', (text, values, want) => {
  expect(at(text, values as Record<string, number>)).toBe(want);
});

test('it is read once and works on any row of numbers, typed or not', () => {
  const { at: value } = expression('a * b', ['a', 'b']);
  expect([value(Float64Array.of(2, 3)), value([4, 5])]).toEqual([6, 20]);
});

test('an unknown name is refused by name, with the known ones', () => {
  expect(() => at('demnad * 2', { demand: 1 })).toThrow('expression does not know demnad: it knows demand');
  expect(() => at('e ^ 2')).toThrow('does not know e');
});

test.each([
  'import("fs")',
  'createUnit("x")',
  'evaluate("1")',
  'parse("1")',
  'simplify("1")',
  'constructor("return 1")()',
  'toString(1)',
  'f(x) = x',
  'x = 1',
  '1; 2',
  '[1, 2]',
  '{a: 1}',
  '"text"',
  'demand.constructor',
  'demand["constructor"]',
  '2 demand',
  '5!',
  '1:3',
  '1 < 2 < 3',
  'true and false',
  'sqrt()',
  'sqrt(1, 2)',
  '',
  '2 +',
  '1'.repeat(501),
])('%p is refused in words', (text) => {
  expect(() => at(text, { demand: 1 })).toThrow(expect.objectContaining({ name: 'Problem', kind: 'wrong-type' }));
});

test('whatever is written, a number or a refusal comes out', () => {
  const alphabet = fc.constantFrom(...'demand0123456789.+-*/^()?:<>=,[]{}"; '.split(''), 'max', 'demand');
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 20 }), (signs) => {
      try {
        expect(typeof at(signs.join(''), { demand: 3 })).toBe('number');
      } catch (thrown) {
        expect(thrown).toMatchObject({ name: 'Problem' });
      }
    }),
  );
});

test('sums and products agree with the arithmetic of the language', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      expect(at('a * b - a / b', { a, b })).toBe(a * b - a / b);
    }),
  );
});
