import type { Unit } from '../../fields/units';

/** A number as a person of this workbook's language reads it: shares in percent, money and counts whole. */
export function shown(value: number, unit: Unit): string {
  const language = globalThis.Office?.context?.contentLanguage || undefined;
  if (unit === 'share') return value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString(language, { maximumFractionDigits: digits });
}

/** A mean with its 95% half-width: "96.2% ± 0.4%". */
export const withBand = ({ mean, half }: { readonly mean: number; readonly half: number }, unit: Unit): string =>
  `${shown(mean, unit)} ± ${shown(half, unit)}`;

/** The same of a difference, whose sign is always said; a difference of shares is in points, not in percent of it. */
export function signed({ mean, half }: { readonly mean: number; readonly half: number }, unit: Unit): string {
  const sign = mean > 0 ? '+' : '';
  if (unit === 'share') return `${sign}${withBand({ mean: 100 * mean, half: 100 * half }, 'none')} points`;
  return `${sign}${withBand({ mean, half }, unit)}`;
}
