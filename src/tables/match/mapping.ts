import { Refusal } from '../../workbook/port';
import type { Columns, TableKind } from '../define';
import { type Match, matchByName } from './match';
import { plainName } from './plainName';

/**
 * Which heading of the file fills which column: `{ ordered: 'PO Sent to Vendor Date' }`, or the same as pairs. An empty
 * heading says that the file does not have the column, whatever a heading looks like.
 */
export type Mapping = Readonly<Record<string, string>> | readonly (readonly [column: string, heading: string])[];

/** The person's own mapping first, then likeness; refuses what cannot be meant. */
export function mapColumns(
  kind: TableKind,
  headings: readonly string[],
  given: Mapping,
  file: string,
): readonly Match[] {
  const chosen: Match[] = [];
  for (const [name, heading] of pairs(given)) {
    if (saysNone(heading)) continue;
    const column = columnNamed(kind, name);
    const at = headingAt(headings, heading, column, file);
    const before = chosen.find((match) => match.column === column);
    if (before) {
      throw new Refusal(
        `The column ${column} is mapped twice, to "${headings[before.at]}" and to "${heading}": map it once.`,
      );
    }
    const other = chosen.find((match) => match.at === at);
    if (other) {
      throw new Refusal(
        `The heading "${heading}" is mapped twice, to ${other.column} and to ${column}: a heading fills one column.`,
      );
    }
    chosen.push({ column, at, score: 100 });
  }
  const matches = [...chosen, ...matchByName(kind, headings, chosen, notInFile(kind, given))];
  refuseMissing(kind, headings, matches, file);
  return matches;
}

/** The columns that the person says the file does not have. */
export const notInFile = (kind: TableKind, given: Mapping): readonly string[] =>
  pairs(given).flatMap(([name, heading]) => (saysNone(heading) ? [columnNamed(kind, name)] : []));

const saysNone = (heading: string): boolean => heading.trim() === '';

/** The headings that a person names. */
export const headingsNamed = (given: Mapping): readonly string[] =>
  pairs(given).flatMap(([, heading]) => (saysNone(heading) ? [] : [heading]));

const pairs = (given: Mapping): readonly (readonly [string, string])[] =>
  Array.isArray(given) ? (given as readonly (readonly [string, string])[]) : Object.entries(given);

function columnNamed(kind: TableKind, name: string): string {
  const columns = kind.columns as Columns;
  const plain = plainName(name);
  const found = Object.keys(columns).find(
    (key) => plainName(key) === plain || plainName(columns[key]!.heading) === plain,
  );
  if (found !== undefined) return found;
  throw new Refusal(`There is no column "${name}" in ${kind.id}: its columns are ${Object.keys(columns).join(', ')}.`);
}

function headingAt(headings: readonly string[], heading: string, column: string, file: string): number {
  const exact = headings.indexOf(heading.trim());
  const at = exact >= 0 ? exact : headings.findIndex((name) => name !== '' && plainName(name) === plainName(heading));
  if (at >= 0) return at;
  throw new Refusal(
    `${file} has no heading "${heading}" for the column ${column}: its headings are ${listed(headings)}.`,
  );
}

function refuseMissing(kind: TableKind, headings: readonly string[], matches: readonly Match[], file: string): void {
  const columns = Object.entries(kind.columns as Columns);
  const missing = columns.filter(([key, { needed }]) => needed && !matches.some((match) => match.column === key));
  if (missing.length === 0) return;
  const wanted = missing.map(([key, { heading }]) => (key === plainName(heading) ? key : `${key} (${heading})`));
  const example = `${missing[0]![0]}="${headings.find((name) => name !== '') ?? 'Column 1'}"`;
  const which = missing.length === 1 ? 'which of them it is' : 'which of them they are';
  throw new ColumnsMissing(
    `${file} has no column for ${wanted.join(' and ')} of ${kind.id}: its headings are ${listed(headings)}. Say ${which}.${nameless(missing)}`,
    example,
  );
}

/** A file about one thing often does not name it, and no heading of it will do. */
function nameless(missing: readonly (readonly [string, Columns[string]])[]): string {
  const named = missing.find(([, { field }]) => field.kind === 'text');
  if (named === undefined) return '';
  const word = named[1].heading.toLowerCase();
  return ` A file about one ${word} alone needs a column "${named[1].heading}" with its name in every row.`;
}

/** Each place has its own way for a person to point columns out. */
export class ColumnsMissing extends Refusal {
  constructor(
    message: string,
    /** One column and a heading that may be meant, as a command line takes them: `item="Ware"`. */
    readonly example: string,
  ) {
    super(message);
  }
}

function listed(headings: readonly string[]): string {
  const named = headings.filter((name) => name !== '');
  const shown = named.slice(0, 16).map((name) => `"${name.length > 40 ? `${name.slice(0, 39)}…` : name}"`);
  return shown.join(', ') + (named.length > shown.length ? ` and ${named.length - shown.length} more` : '');
}
