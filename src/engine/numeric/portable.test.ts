import fc from 'fast-check';
import { exp, log } from './portable';

const ulps = (got: number, want: number) =>
  Math.abs(got - want) / (Math.abs(want) * Number.EPSILON || Number.MIN_VALUE);

test('log agrees with the built-in one within 2 units of the last place, subnormals included', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true }), (x) => ulps(log(x), Math.log(x)) <= 2),
  );
});

test('exp agrees with the built-in one within 2 units of the last place', () => {
  fc.assert(fc.property(fc.double({ min: -700, max: 709.7, noNaN: true }), (x) => ulps(exp(x), Math.exp(x)) <= 2));
});

test('log and exp have their limits', () => {
  expect([log(1), log(0), log(-1), log(Infinity)]).toEqual([0, -Infinity, NaN, Infinity]);
  expect([exp(0), exp(-Infinity), exp(Infinity), exp(NaN)]).toEqual([1, 0, Infinity, NaN]);
  expect(exp(-744)).toBe(Math.exp(-744));
});
