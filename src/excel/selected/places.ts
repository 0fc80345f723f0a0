import { parseA1, sheetOf, toA1, type Area } from '../a1';
import type { Requests } from '../requests';
import { areaAt } from '../tableParts';
import type { Reference } from './reference';
import { loadTables, partOf, type LoadedTable } from './tablePart';

/** Cells on a sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}
/** Where a reference leads: to cells, to the constant of a name, or nowhere that is read here. */
type Found = Place | { readonly constant: number | string | boolean } | { readonly unknown: string } | null;

interface Home {
  readonly sheet: string;
  readonly address: string;
}

/** Where references lead. Addresses say it themselves; names, spills and tables are asked for, all of them together. */
export async function placesOf(
  requests: Requests,
  references: readonly (Reference | null)[],
  home: Home,
): Promise<readonly Found[]> {
  const { workbook } = requests.context;
  const onSheet = (sheet: string | null) => workbook.worksheets.getItem(sheet ?? home.sheet);
  const asked = references.map((reference) => {
    if (reference === null || reference.kind === 'cells' || reference.kind === 'table') return null;
    if (reference.kind === 'spill') {
      const cell = onSheet(reference.sheet).getRange(toA1(reference.area));
      return { spill: cell.getSpillingToRangeOrNullObject().load('address') };
    }
    const { name, sheet } = reference;
    return {
      ofSheet: onSheet(sheet).names.getItemOrNullObject(name).load('formula'),
      ofBook: workbook.names.getItemOrNullObject(name).load('formula'),
    };
  });
  const needsTables = references.some((reference) => reference?.kind === 'table' || reference?.kind === 'name');
  const tables = needsTables ? workbook.tables.load('items/name,items/showHeaders,items/worksheet/name') : null;
  if (tables !== null || asked.some((one) => one !== null)) await requests.send();

  const wanted = (tables?.items ?? []).filter((table) =>
    references.some((reference) => mayMean(reference, table.name, table.worksheet.name, home)),
  );
  const loaded = wanted.length === 0 ? [] : await loadTables(requests, wanted);
  return references.map((reference, i): Found => {
    const answer = asked[i];
    if (reference === null) return null;
    if (reference.kind === 'cells') return { sheet: reference.sheet ?? home.sheet, area: reference.area };
    if (reference.kind === 'table') return partOf(reference, loaded, home.sheet, areaAt(home.address));
    if (answer && 'spill' in answer) return placeAt(answer.spill.isNullObject ? null : answer.spill.address, home);
    if (reference.kind === 'name' && answer && 'ofBook' in answer) {
      const item = [answer.ofSheet, answer.ofBook].find(({ isNullObject }) => !isNullObject);
      return item === undefined ? bodyOf(reference.name, loaded) : meant(reference.name, String(item.formula), home);
    }
    return null;
  });
}

function mayMean(reference: Reference | null, table: string, sheet: string, home: Home): boolean {
  if (reference?.kind === 'name') return same(reference.name, table);
  if (reference?.kind !== 'table') return false;
  return reference.table === null ? sheet === home.sheet : same(reference.table, table);
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A table by its name alone means its rows. */
const bodyOf = (name: string, loaded: readonly LoadedTable[]): Found => {
  const table = loaded.find((one) => same(one.name, name));
  return table === undefined
    ? { unknown: `${name} is neither a name nor a table of this workbook` }
    : { sheet: table.sheet, area: table.body };
};

/** What a defined name stands for: cells, or a constant; a formula is only computed by Excel. */
function meant(name: string, formula: string, home: Home): Found {
  const text = formula.replace(/^=/, '');
  const place = placeAt(text, home);
  if (place !== null) return place;
  if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { constant: Number(text) };
  if (/^"([^"]|"")*"$/.test(text)) return { constant: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(true|false)$/i.test(text)) return { constant: text.toLowerCase() === 'true' };
  return { unknown: `the name ${name} stands for the formula ${formula}, which only Excel computes` };
}

function placeAt(address: string | null, home: Home): Place | null {
  const area = address === null ? null : parseA1(address);
  return area === null || address === null ? null : { sheet: sheetOf(address) ?? home.sheet, area };
}
