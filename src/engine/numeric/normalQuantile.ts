import { log } from './portable';

/** Horner's rule, highest power first. */
const at = (x: number, c: Float64Array): number =>
  ((((((c[0]! * x + c[1]!) * x + c[2]!) * x + c[3]!) * x + c[4]!) * x + c[5]!) * x + c[6]!) * x + c[7]!;

// Numerators and denominators of the three ranges, as printed in the paper, rounded to doubles.
const centre = {
  over: Float64Array.of(
    2509.0809287301227,
    33430.57558358813,
    67265.7709270087,
    45921.95393154987,
    13731.69376550946,
    1971.5909503065513,
    133.14166789178438,
    3.3871328727963665,
  ),
  under: Float64Array.of(
    5226.495278852854,
    28729.085735721943,
    39307.89580009271,
    21213.794301586597,
    5394.196021424751,
    687.1870074920579,
    42.31333070160091,
    1,
  ),
};
const shoulder = {
  over: Float64Array.of(
    0.0007745450142783414,
    0.022723844989269184,
    0.2417807251774506,
    1.2704582524523684,
    3.6478483247632045,
    5.769497221460691,
    4.630337846156546,
    1.4234371107496835,
  ),
  under: Float64Array.of(
    1.0507500716444169e-9,
    0.0005475938084995345,
    0.015198666563616457,
    0.14810397642748008,
    0.6897673349851,
    1.6763848301838038,
    2.053191626637759,
    1,
  ),
};
const tail = {
  over: Float64Array.of(
    2.0103343992922881e-7,
    0.000027115555687434876,
    0.0012426609473880784,
    0.026532189526576124,
    0.29656057182850487,
    1.7848265399172913,
    5.463784911164114,
    6.657904643501103,
  ),
  under: Float64Array.of(
    2.0442631033899397e-15,
    1.421511758316446e-7,
    0.000018463183175100548,
    0.0007868691311456133,
    0.014875361290850615,
    0.1369298809227358,
    0.599832206555888,
    1,
  ),
};
const ratio = (x: number, { over, under }: typeof centre): number => at(x, over) / at(x, under);

/**
 * The value that a standard normal variable stays below with probability `p`: z(0.975) = 1.959964. Algorithm AS 241,
 * PPND16 (Wichura 1988, Applied Statistics 37(3), 477-484): about 16 digits down to p = 1e-300. It uses + - * /,
 * square roots and the engine's own logarithm, so its bits are the same everywhere. At 0 and 1 it is infinite.
 * For an upper tail q hand in q and change the sign: 1 - q would lose digits.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, centre);
  const outer = q < 0 ? p : 1 - p;
  if (!(outer > 0)) return outer === 0 ? Math.sign(q) * Infinity : NaN;
  const r = Math.sqrt(-log(outer));
  const size = r <= 5 ? ratio(r - 1.6, shoulder) : ratio(r - 5, tail);
  return q < 0 ? -size : size;
}
