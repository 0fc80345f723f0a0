import { CsvReader, type Dialect } from './csv';

const delimiters = ['\t', ';', '|', ','] as const;
const names: Readonly<Record<string, string>> = { '\t': 'tab', ';': 'semicolon', '|': 'bar', ',': 'comma' };

export interface FoundDialect extends Dialect {
  /** A first line such as "sep=;", which Excel writes for itself, is no data. */
  readonly hint: boolean;
  readonly says: readonly string[];
}

/** Line ends and delimiter of a file, from its beginning; the sample ends with a line end unless it was cut. */
export function findDialect(sample: string, chosen?: string): FoundDialect {
  const { newline, says } = findLineEnds(sample);
  const hinted = /^sep=(.)\r?[\r\n]/i.exec(sample)?.[1];
  const delimiter = chosen ?? hinted ?? bestDelimiter(sample, newline);
  const why = chosen !== undefined ? ', as chosen' : hinted !== undefined ? ', as its first line says' : '';
  return {
    delimiter,
    newline,
    hint: hinted !== undefined,
    says: [`Cells divided by ${names[delimiter] ?? `"${delimiter}"`}${why}`, says],
  };
}

function findLineEnds(sample: string): { newline: '\n' | '\r'; says: string } {
  const bare = sample.replace(/"[^"]*"/g, '');
  const crlf = bare.match(/\r\n/g)?.length ?? 0;
  const cr = (bare.match(/\r/g)?.length ?? 0) - crlf;
  const lf = (bare.match(/\n/g)?.length ?? 0) - crlf;
  if (cr > 0 && lf + crlf === 0) return { newline: '\r', says: 'Lines end with CR, as on old Macs' };
  if (crlf > 0) return { newline: '\n', says: lf > 0 ? 'Lines end with CRLF and with LF' : 'Lines end with CRLF' };
  return { newline: '\n', says: 'Lines end with LF' };
}

/** The delimiter under which most records have the same number of cells, two or more; on a draw the rarer sign wins. */
function bestDelimiter(sample: string, newline: '\n' | '\r'): string {
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const score = evenness(recordsOf(sample, { delimiter, newline }));
    if (score > best.score + 1e-9) best = { delimiter, score };
  }
  return best.delimiter;
}

function evenness(records: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  for (const { length } of filled) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...widths.values()) / Math.max(1, filled.length);
}

/** The whole records at the beginning of a file; what a cut or an open quote leaves over is left out. */
export function recordsOf(sample: string, dialect: Dialect, most = 200): readonly (readonly string[])[] {
  return new CsvReader(dialect).push(sample).slice(0, most);
}
