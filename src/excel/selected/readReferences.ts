import type { Referred, ReferredCell } from '../../workbook/selected';
import { toA1, type Area } from '../a1';
import type { Requests } from '../requests';
import { placesOf, type Place } from './places';
import { referenceOf } from './reference';

/** Cells read for one card: 20 bytes a cell with its type make 2 MB, well below what Excel hands over at once. */
const mostCells = 100_000;

/**
 * What the references in a formula hold. Two requests at most where all are addresses (the values), up to four with
 * names (what they stand for), spills and tables (where they lie).
 */
export async function readReferences(
  requests: Requests,
  texts: readonly string[],
  home: { readonly sheet: string; readonly address: string },
): Promise<readonly Referred[]> {
  const places = await placesOf(requests, texts.map(referenceOf), home);
  let cells = 0;
  const reads = places.map((place, i) => {
    if (place === null || !('area' in place)) return place;
    cells += place.area.rows * place.area.columns;
    if (cells > mostCells) return { unknown: tooLarge(texts[i]!, place.area) };
    return load(requests, place);
  });
  if (reads.some((read) => read !== null && 'range' in read)) await requests.send();
  return reads.map((read, i): Referred => {
    if (read === null) return { unknown: `${texts[i]} is not read here` };
    if ('unknown' in read) return read;
    return 'range' in read ? cellsIn(read.range) : [[read.constant]];
  });
}

const load = (requests: Requests, { sheet, area }: Place) => ({
  range: requests.context.workbook.worksheets.getItem(sheet).getRange(toA1(area)).load('values,valueTypes'),
});

const cellsIn = ({ values, valueTypes }: Excel.Range): readonly (readonly ReferredCell[])[] =>
  values.map((row: readonly unknown[], i) =>
    row.map((value, j): ReferredCell => {
      if (valueTypes[i]?.[j] === 'Error') return { code: String(value) };
      return value === '' ? null : (value as ReferredCell);
    }),
  );

const tooLarge = (text: string, { rows, columns }: Area): string =>
  `${text} has ${(rows * columns).toLocaleString('en-US')} cells; the card reads up to ${mostCells.toLocaleString('en-US')}: name only the rows that are filled`;
