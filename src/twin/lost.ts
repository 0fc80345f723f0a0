import type { Columns, TableKind } from '../tables/define';
import type { TableData } from '../tables/imported';
import { tables } from '../tables/registry';
import { trustTable } from '../tables/sheet/trustTable';
import type { SheetState, WorkbookPort } from '../workbook/port';
import type { Data } from './records';

/** What an import had put into the workbook and the twin does not find there now, with the way to bring it back. */
export interface Lost {
  readonly kind: string;
  readonly says: string;
}

/** Compares the tables on the sheets with what the Trust sheet says was imported, and their headings with ours. */
export async function lostSince(port: WorkbookPort, data: Data): Promise<readonly Lost[]> {
  const trust = await port.readTable(trustTable);
  const at = trust?.headings.indexOf('Table') ?? -1;
  const imported = new Set(trust?.rows.map((row) => row[at]));
  const gone = tables.filter(({ id, name }) => imported.has(name) && (data[id]?.rows ?? 0) === 0);
  const sheets = gone.length > 0 ? await port.sheets() : [];
  return [
    ...gone.map((kind) => ({ kind: kind.id, says: goneSays(kind, data[kind.id], sheets) })),
    ...tables.flatMap((kind) => columnsLost(kind, data[kind.id])),
  ];
}

function goneSays({ name, sheet }: TableKind, found: TableData | undefined, sheets: readonly SheetState[]): string {
  if (found !== undefined) return `The table ${name} has no rows: ${again}.`;
  const place = sheets.find((one) => one.name.toLowerCase() === sheet.toLowerCase());
  if (place === undefined)
    return `There is no table ${name} any more, and no sheet ${sheet}: ${again}, or give both their names back.`;
  const [other, ...more] = place.tables;
  if (other === undefined)
    return `The cells of the sheet ${sheet} are no table any more: make them one again (Insert, Table) and call it ${name} (Table Design, Table Name), or ${again}.`;
  const now =
    more.length === 0 ? `is now called ${other}` : `is not on the sheet ${sheet}, which has ${place.tables.join(', ')}`;
  return `The table ${name} ${now}: call it ${name} again (Table Design, Table Name), or ${again}.`;
}

const again = 'import its file again';

/** A needed column is refused where the table is read; without another the twin knows less. */
function columnsLost(kind: TableKind, { lost = [] }: TableData = { rows: 0, columns: {} }): readonly Lost[] {
  if (lost.length === 0) return [];
  const named = lost.map((name) => `"${(kind.columns as Columns)[name]!.heading}"`).join(', ');
  const says =
    lost.length === 1
      ? `The table ${kind.name} has no column ${named}: name it so again, or ${again}.`
      : `The table ${kind.name} has no columns ${named}: name them so again, or ${again}.`;
  return [{ kind: kind.id, says }];
}
