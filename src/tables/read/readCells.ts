import type { Reshaped, TableKind } from '../define';
import { headingsNamed, mapColumns, type Mapping } from '../match/mapping';
import type { Match } from '../match/match';
import { CellCollector, type Cells } from './cells';
import { findHeadings, type FoundHeadings } from './headingRow';
import { refuseTooMany } from './limits';
import type { OpenText } from './openText';
import type { Pace } from '../../workbook/pace';

export interface Source {
  readonly cells: Cells;
  readonly matches: readonly Match[];
  readonly headings: readonly string[];
  readonly headingRow: number | null;
  readonly says: readonly string[];
}

/** The used cells of an open file: headings found, an odd layout turned into a plain one, columns matched. */
export async function readCells(
  kind: TableKind,
  text: OpenText,
  file: string,
  mapping: Mapping,
  headingRow: number | undefined,
  pace: Pace,
): Promise<Source> {
  const mapped = headingsNamed(mapping);
  const found = findHeadings(text.beginning, kind, mapped, headingRow);
  const odd = mapped.length === 0 ? oddLayout(kind, text, found) : null;
  const source = odd
    ? await readOdd(kind, text, odd.at, file, pace)
    : await readPlain(kind, text, found, file, mapping);
  const says = odd ? [`Headings in row ${odd.at + 1}`] : [found.says];
  if (source.cells.blankRows > 0) says.push(`${source.cells.blankRows} blank rows passed over`);
  return { ...source, says: [...says, ...source.says] };
}

/** Where an oddly laid out table begins, judged by the beginning of the file. */
function oddLayout(kind: TableKind, text: OpenText, found: FoundHeadings): { at: number } | null {
  if (!kind.reshape) return null;
  const first = text.beginning.findIndex((record) => record.filter((cell) => cell.trim() !== '').length > 1);
  const places = found.at >= 0 ? [found.at, first] : [first];
  const at = places.find((place) => place >= 0 && kind.reshape!(text.beginning.slice(place)) !== null);
  return at === undefined ? null : { at };
}

async function readOdd(kind: TableKind, text: OpenText, at: number, file: string, pace: Pace): Promise<Source> {
  const grid: (readonly string[])[] = [];
  for await (const records of text.records()) for (const record of records) grid.push(record);
  const { headings, records, from, says } = kind.reshape!(grid.slice(at)) as Reshaped;
  refuseTooMany(records.length, file);
  const matches = mapColumns(kind, headings, {}, file);
  const collector = new CellCollector(matches, headings, file, false);
  for (let row = 0; row < records.length; row++) {
    collector.add(records[row]!, at + 1 + from[row]!);
    if (row % 4096 === 4095) await pace.breathe(row, records.length);
  }
  return { cells: collector.done(), matches, headings, headingRow: at + 1, says: [says] };
}

async function readPlain(
  kind: TableKind,
  text: OpenText,
  found: FoundHeadings,
  file: string,
  mapping: Mapping,
): Promise<Source> {
  const { headings, at } = found;
  const matches = mapColumns(kind, headings, mapping, file);
  const collector = new CellCollector(matches, headings, file, kind.key.length === 0);
  let place = 0;
  for await (const records of text.records()) {
    for (const record of records) {
      if (place > at) collector.add(record, place + 1);
      place++;
    }
  }
  return { cells: collector.done(), matches, headings, headingRow: at >= 0 ? at + 1 : null, says: [] };
}
