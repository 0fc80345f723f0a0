import { type DecimalSign, written } from './number';

export interface FoundDecimalSign {
  readonly sign: DecimalSign;
  /** Follows the column's name: "decimals after a comma". */
  readonly says: string;
  /** The evidence is weak: a person should look. */
  readonly unsure: boolean;
}

/** What the texts of one column, each counted once, say about the sign before decimals. */
export interface DecimalEvidence {
  readonly point: number;
  readonly comma: number;
  /** One sign before exactly three digits ("316.307"): thousands or thousandths. */
  readonly openPoint: readonly number[];
  readonly openComma: readonly number[];
  /** Numbers without any sign. */
  readonly plain: readonly number[];
}

export function decimalEvidence(texts: Iterable<string>): DecimalEvidence {
  const found = { point: 0, comma: 0, openPoint: [] as number[], openComma: [] as number[], plain: [] as number[] };
  for (const text of texts) {
    const body = written(text)?.body.split(/[eE]/)[0];
    if (body === undefined) continue;
    const points = body.split('.').length - 1;
    const commas = body.split(',').length - 1;
    if (points + commas === 0) found.plain.push(Number(body));
    else if (points + commas === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) {
      (points > 0 ? found.openPoint : found.openComma).push(Number(body.replace(',', '.')));
    } else found[surelyDecimal(body, points, commas)]++;
  }
  return found;
}

/** Of two signs the last stands before the decimals; a sign that comes twice sets off thousands. */
function surelyDecimal(body: string, points: number, commas: number): 'point' | 'comma' {
  if (points > 0 && commas > 0) return body.lastIndexOf('.') > body.lastIndexOf(',') ? 'point' : 'comma';
  if (points > 1) return 'comma';
  return commas > 1 || points === 1 ? 'point' : 'comma';
}

/**
 * The decimal sign of a column. Texts that can be read in one way only decide; "316.307" is decided by the plain
 * numbers beside it (is 316 or 316,307 of their size?), then by the rest of the file, then by what is usual.
 */
export function findDecimalSign(column: DecimalEvidence, file: DecimalEvidence): FoundDecimalSign {
  const { point, comma } = column;
  if (point + comma > 0) {
    const sign = point >= comma ? '.' : ',';
    const mixed = point > 0 && comma > 0;
    return { sign, says: mixed ? `${name(sign)}, but some cells say otherwise` : name(sign), unsure: mixed };
  }
  if (column.openPoint.length > 0 && column.openComma.length > 0) {
    return { sign: '.', says: `${name('.')}: points and commas both stand before three digits`, unsure: true };
  }
  if (column.openPoint.length > 0) return decideOpen('.', column.openPoint, column, file);
  if (column.openComma.length > 0) return decideOpen(',', column.openComma, column, file);
  const sign = file.comma > file.point ? ',' : '.';
  return { sign, says: 'whole numbers', unsure: false };
}

function decideOpen(
  seen: DecimalSign,
  open: readonly number[],
  column: DecimalEvidence,
  file: DecimalEvidence,
): FoundDecimalSign {
  const other: DecimalSign = seen === '.' ? ',' : '.';
  const example = `${open[0]!.toFixed(3).replace('.', seen)}`;
  const thousands = (why: string, unsure: boolean) => ({
    sign: other,
    says: `${sets(seen)} (${example}): ${why}`,
    unsure,
  });
  const decimals = (why: string, unsure: boolean) => ({
    sign: seen,
    says: `${name(seen)} (${example}): ${why}`,
    unsure,
  });

  const large = column.plain.filter((value) => value >= 1000);
  if (large.length > 0) {
    const size = Math.log10(median(large));
    const asDecimals = Math.abs(Math.log10(median(open)) - size);
    const asThousands = Math.abs(Math.log10(median(open) * 1000) - size);
    const why = 'the numbers beside it are of that size';
    return asThousands <= asDecimals ? thousands(why, false) : decimals(why, false);
  }
  const same = seen === '.' ? file.point : file.comma;
  const opposite = seen === '.' ? file.comma : file.point;
  if (opposite > same) return thousands('the rest of the file has its decimals after the other sign', false);
  if (same > opposite) return decimals('as in the rest of the file', false);
  // Decimals cut of their closing zeros would be shorter than three places in one case of ten.
  const openInFile = seen === '.' ? file.openPoint.length : file.openComma.length;
  if (openInFile >= 10 && file.plain.length > 0) return thousands('never fewer than three digits follow it', true);
  return seen === ',' ? thousands('as is usual', true) : decimals('as is usual', true);
}

const name = (sign: DecimalSign): string => `decimals after a ${sign === '.' ? 'point' : 'comma'}`;
const sets = (sign: DecimalSign): string => `thousands set off by a ${sign === '.' ? 'point' : 'comma'}`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
