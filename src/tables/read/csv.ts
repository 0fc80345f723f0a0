import Papa, { type ParseResult } from 'papaparse';
import { Refusal } from '../../workbook/port';

export interface Dialect {
  readonly delimiter: string;
  /** What ends a record; "\n" also stands for CRLF, whose "\r" is dropped from the last cell. */
  readonly newline: '\n' | '\r';
}

/** No cell of a planner's file is longer; past it, a quote was opened and never closed. */
const longestCell = 1_000_000;

/**
 * Text in pieces to records of cells, by papaparse's own tokenizer: a record that a piece cuts in two is kept back
 * until the next piece. This file is the one door to papaparse.
 */
export class CsvReader {
  private readonly parser: Papa.Parser;
  private rest = '';
  private records = 0;

  constructor(private readonly dialect: Dialect) {
    this.parser = new Papa.Parser({ ...dialect });
  }

  push(text: string): string[][] {
    this.rest += text;
    const parsed = this.parser.parse(this.rest, 0, true) as ParseResult<string[]>;
    this.rest = this.rest.slice(parsed.meta.cursor);
    this.records += parsed.data.length;
    if (this.rest.length > longestCell) throw this.unclosed();
    return this.trimmed(parsed.data);
  }

  end(): string[][] {
    if (this.rest === '') return [];
    const parsed = this.parser.parse(this.rest, 0, false) as ParseResult<string[]>;
    if (parsed.errors.some((error) => error.code === 'MissingQuotes')) throw this.unclosed();
    this.rest = '';
    return this.trimmed(parsed.data);
  }

  private trimmed(records: string[][]): string[][] {
    if (this.dialect.newline !== '\n') return records;
    for (const record of records) {
      const last = record[record.length - 1];
      if (last?.endsWith('\r')) record[record.length - 1] = last.slice(0, -1);
    }
    return records;
  }

  private unclosed(): Refusal {
    return new Refusal(
      `Row ${this.records + 1} opens a quote (") that is never closed, so the rest of the file would be one cell: close or remove that quote and import again.`,
    );
  }
}

export function parseRecords(text: string, dialect: Dialect): string[][] {
  const reader = new CsvReader(dialect);
  return [...reader.push(text), ...reader.end()];
}

/** Records to CSV text; quotes only the cells that need it. */
export function writeCsv(
  records: readonly (readonly string[])[],
  { delimiter = ',', newline = '\r\n' }: { delimiter?: string; newline?: string } = {},
): string {
  return Papa.unparse(records as string[][], { delimiter, newline }) + newline;
}
