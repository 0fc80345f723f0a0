/**
 * Logarithm and exponential from + - * / and the bits of a number alone. The built-in ones differ in their last bits
 * between V8 and JavaScriptCore, so a simulated path that used them would differ between Excel on Windows and on a Mac.
 */
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
const high = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0; // the half with the exponent

// ln 2 in two parts: a whole number of times the first is exact.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const sqrt2 = Math.SQRT2;

/** 1/23, 1/21, ... 1/3. */
const oddParts = Float64Array.from({ length: 11 }, (_, i) => 1 / (23 - 2 * i));

/** Natural logarithm, within 2 units of the last place. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let power = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 2 ** 54;
    power = -54;
  }
  double[0] = x;
  power += (halves[high]! >>> 20) - 1023;
  halves[high] = (halves[high]! & 0xfffff) | 0x3ff00000;
  let mantissa = double[0]!;
  if (mantissa > sqrt2) {
    mantissa /= 2;
    power++;
  }
  // ln m = 2 (s + s^3/3 + s^5/5 + ...), s = (m - 1) / (m + 1); |s| < 0.172, so eleven terms reach double precision.
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  let series = 0;
  for (let i = 0; i < oddParts.length; i++) series = (series + oddParts[i]!) * z;
  return power * ln2High + (2 * s + (2 * s * series + power * ln2Low));
}

/** 2 to a whole power from -1022 to 1023. */
function twoTo(power: number): number {
  halves[1 - high] = 0;
  halves[high] = (power + 1023) << 20;
  return double[0]!;
}

/** e to the x, within 2 units of the last place. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  const power = Math.round(x / Math.LN2);
  const rest = x - power * ln2High - power * ln2Low;
  let series = 1;
  for (let k = 14; k >= 1; k--) series = 1 + (series * rest) / k;
  const first = Math.max(-1022, Math.min(1023, power));
  return series * twoTo(first) * twoTo(power - first);
}
