/** Stirling's series is good to the last digit from here on; smaller arguments are carried up to it. */
const large = 12;

/** The logarithm of the gamma function, for x above 0. Source: Abramowitz and Stegun 1964, 6.1.41 and 6.1.15. */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < large) product *= shifted++;
  const square = 1 / (shifted * shifted);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}

/** Its first derivative, for x above 0. Source: Abramowitz and Stegun 1964, 6.3.18 and 6.3.5. */
export function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < large) sum -= 1 / shifted++;
  const square = 1 / (shifted * shifted);
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}

/** Its second derivative, for x above 0. Source: Abramowitz and Stegun 1964, 6.4.12 and 6.4.6. */
export function trigamma(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < large) sum += 1 / (shifted * shifted++);
  const square = 1 / (shifted * shifted);
  const series = square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (5 * square) / 66))));
  return sum + (1 + 0.5 / shifted + series) / shifted;
}
