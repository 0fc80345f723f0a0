import type { Area } from './a1';
import { loadMark } from './mark';
import { areaAt, areaOf, loadParts } from './tableParts';
import type { Requests } from './requests';

/** What stands in the workbook before a change: all that is needed to say what the change would overwrite. */
export interface Survey {
  /** By lower-case name: Excel does not tell `Items` from `items`. */
  readonly sheets: ReadonlyMap<string, SheetFacts>;
  /** Those of ours: the other tables of the workbook may stand as they like. */
  readonly tables: ReadonlyMap<string, TableFacts>;
  /** What each defined name refers to. */
  readonly names: ReadonlyMap<string, string>;
  readonly structureProtected: boolean;
}
export interface SheetFacts {
  readonly name: string;
  readonly ours: boolean;
  readonly empty: boolean;
  readonly protected: boolean;
  /** With formats; null on an empty sheet. */
  readonly used: Area | null;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}
export interface TableFacts {
  readonly name: string;
  readonly sheet: string;
  /** Header and rows, without a row of totals. */
  readonly area: Area;
  /** Empty when the header row is hidden. */
  readonly headings: readonly string[];
  /** Formulas (or values) of the first row below the header. */
  readonly firstRow: readonly unknown[];
  readonly showsHeader: boolean;
  readonly showsTotals: boolean;
  readonly canBeFiltered: boolean;
}

/**
 * Two requests: the first learns what there is, the second how it stands. Tables are looked into when their name is
 * one of ours or of `mentioned`.
 */
export async function takeSurvey(requests: Requests, mentioned: readonly string[] = []): Promise<Survey> {
  const { workbook } = requests.context;
  const worksheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load(
    'items/name,items/showHeaders,items/showTotals,items/showFilterButton,items/worksheet/name',
  );
  const names = workbook.names.load('items/name,items/formula');
  const protection = workbook.protection.load('protected');
  await requests.send();

  const sheetProxies = worksheets.items.map((sheet) => ({
    sheet,
    mark: loadMark(sheet),
    used: sheet.getUsedRangeOrNullObject(false).load('address'),
    values: sheet.getUsedRangeOrNullObject(true).load('address'),
    protection: sheet.protection.load('protected'),
    charts: sheet.charts.load('items/name'),
  }));
  const lowerCase = new Set(mentioned.map((name) => name.toLowerCase()));
  const isOurs = (name: string) => name.startsWith('Twin') || lowerCase.has(name.toLowerCase());
  const tableProxies = tables.items
    .filter(({ name }) => isOurs(name))
    .map((table) => ({
      table,
      parts: loadParts(table),
      first: table.getDataBodyRange().getRow(0).load('formulas'),
    }));
  await requests.send();

  const tableFacts = tableProxies.map(({ table, parts, first }) => ({
    name: table.name,
    sheet: table.worksheet.name,
    area: areaOf(parts),
    headings: (parts.header?.values[0] ?? []).map(String),
    firstRow: first.formulas[0] ?? [],
    showsHeader: table.showHeaders,
    showsTotals: table.showTotals,
    canBeFiltered: table.showFilterButton,
  }));
  const sheetFacts = sheetProxies.map(({ sheet, mark, used, values, protection: lock, charts }) => ({
    name: sheet.name,
    ours: !mark.isNullObject,
    empty: values.isNullObject && charts.items.length === 0,
    protected: lock.protected,
    used: used.isNullObject ? null : areaAt(used.address),
    tables: tables.items.filter((table) => table.worksheet.name === sheet.name).map((table) => table.name),
    charts: charts.items.map((chart) => chart.name),
  }));
  return {
    sheets: new Map(sheetFacts.map((sheet) => [sheet.name.toLowerCase(), sheet])),
    tables: new Map(tableFacts.map((table) => [table.name.toLowerCase(), table])),
    names: new Map(names.items.map((name) => [name.name.toLowerCase(), String(name.formula)])),
    structureProtected: protection.protected,
  };
}
