import type { Edit } from '../../workbook/edit';
import { Pace, type PaceOptions } from '../../workbook/pace';
import type { TableCells } from '../../workbook/port';
import type { Imported } from '../imported';
import { tableKind } from '../registry';
import { rowsMade } from '../rowsMade';
import { dataTable } from './dataTable';
import { issuesSheet } from './issuesSheet';
import { trustSheet } from './trustSheet';

export interface ImportEditsOptions extends PaceOptions {
  /** ISO time of the import. */
  readonly when: string;
  /**
   * What the workbook holds of earlier imports, as `readTable(trustTable)` and `readTable(issuesTable)` give it: their
   * rows stay, but for those of the kinds that are imported now.
   */
  readonly trust?: TableCells | null;
  readonly issues?: TableCells | null;
}

/** The key of the workbook's settings under which the mapping of a kind is remembered. */
export const mappingSetting = (kind: string): string => `twinsheet.mapping.${kind}`;

/**
 * What importing these files changes in the workbook: their tables, Trust and Issues, the mappings, a log entry each. The
 * planner then sees the table, or of several how far each can be trusted. Worked out in slices, as a million rows take.
 */
export async function importEdits(
  imported: Imported | readonly Imported[],
  options: ImportEditsOptions,
): Promise<Edit[]> {
  const imports = Array.isArray(imported) ? (imported as readonly Imported[]) : [imported as Imported];
  const pace = new Pace(options);
  const data: Edit[] = [];
  for (const one of imports) data.push(...(await dataTable(tableKind(one.kind), one, pace)));
  return [
    ...data,
    ...(await trustSheet(imports, options.when, options.trust, pace)),
    ...(await issuesSheet(imports, options.issues, pace)),
    { kind: 'showSheet', sheet: imports.length === 1 ? tableKind(imports[0]!.kind).sheet : 'Trust' },
    ...imports.flatMap((one): readonly Edit[] => [
      { kind: 'setSetting', key: mappingSetting(one.kind), value: JSON.stringify(one.mapping) },
      {
        kind: 'log',
        entry: {
          when: options.when,
          action: 'Import',
          what: `${tableKind(one.kind).name}: ${one.read} rows read, ${one.refused.length} refused, ${one.accepted} accepted${rowsMade(one)}`,
          file: one.file,
          rows: one.rows,
          hash: one.hash,
        },
      },
    ]),
  ];
}
