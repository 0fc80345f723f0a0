import { erfc } from './special';

/**
 * The standard normal distribution: density, both tails, and the loss functions, which are the repeated integrals of
 * its upper tail. Tails come from erfc and are never one minus another.
 */
const perRootTwoPi = 0.3989422804014327;

export const normalDensity = (z: number): number => perRootTwoPi * Math.exp(-0.5 * z * z);
export const normalBelow = (z: number): number => 0.5 * erfc(-z * Math.SQRT1_2);
export const normalAbove = (z: number): number => 0.5 * erfc(z * Math.SQRT1_2);

/** From here on the closed forms would subtract nearly equal numbers; the continued fraction does not. */
const far = 2;
/** Terms of the fraction that give all digits; checked against 2,000 of them from 2 to 40. */
const termsFor = (z: number): number => Math.ceil(10 + 480 / (z * z));

/** E (Z - z)+, the expected shortage in standard deviations: density(z) - z above(z). */
export function normalLoss(z: number): number {
  if (z < far) return normalDensity(z) - z * normalAbove(z);
  return normalAbove(z) * ratios(z).first;
}

/** Half of E ((Z - z)+)^2, the integral of the loss from z on: ((z^2 + 1) above(z) - z density(z)) / 2. */
export function normalSecondLoss(z: number): number {
  if (z < far) return ((z * z + 1) * normalAbove(z) - z * normalDensity(z)) / 2;
  const { first, second } = ratios(z);
  return normalAbove(z) * first * second;
}

/**
 * Each repeated integral over the one before: r(n) = 1 / (z + (n + 1) r(n + 1)), run backwards, which is stable
 * (Gautschi 1961, "Recursive computation of the repeated integrals of the error function", Math. Comp. 15).
 */
function ratios(z: number): { readonly first: number; readonly second: number } {
  let second = 0;
  for (let n = termsFor(z); n >= 2; n--) second = 1 / (z + (n + 1) * second);
  return { first: 1 / (z + 2 * second), second };
}
