import type { AppendLog, Edit } from '../workbook/edit';
import { cellA1 } from './a1';
import { check, type Findings } from './check';
import { appendLog, logTable, newLog } from './edits/log';
import { groundOf, standing, type Ground } from './ground';
import type { Step } from './step';
import { stepsOf } from './stepsOf';
import type { Survey } from './survey';

/** All that is known of a change before its first request that writes. */
export interface Plan extends Findings {
  readonly ground: Ground;
  /** Sheets to be made, as they are to be spelt. */
  readonly makes: readonly string[];
  readonly steps: readonly Step[];
  readonly overwrites: boolean;
}

/** Pure: goes through the edits in order, as if they were made, and notes what stands in the way. */
export function planOf(edits: readonly Edit[], survey: Survey): Plan {
  const ground = groundOf(survey);
  const findings: Findings = { refusals: [], replaces: [], mustBeBlank: [] };
  const makes: string[] = [];
  const steps: Step[] = [];
  const refusedSheets = new Set<string>();
  for (const edit of withLog(edits, ground)) {
    const sheet = 'sheet' in edit ? edit.sheet.toLowerCase() : '';
    // One sentence a sheet: what was to go on it need not be refused again.
    if (refusedSheets.has(sheet)) continue;
    const refused = findings.refusals.length;
    check(edit, ground, findings);
    if (findings.refusals.length > refused) {
      refusedSheets.add(sheet);
      continue;
    }
    if (edit.kind === 'addSheet') takeSheet(edit.sheet, ground, makes, findings.replaces, edits);
    if (edit.kind === 'putTable') ground.laid.add(edit.name.toLowerCase());
    steps.push(...stepsOf(edit, ground));
  }
  const entries = edits.filter((edit) => edit.kind === 'log').map(({ entry }) => entry);
  if (entries.length > 0) steps.push(...appendLog(entries, ground));
  const overwrites = steps.some((step) => step.kind === 'block' && !ground.fresh.has(step.sheet.toLowerCase()));
  return { ...findings, ground, makes, steps, overwrites };
}

/** Log entries come last: a change is logged when it has been made. A first entry makes the Log. */
function withLog(edits: readonly Edit[], ground: Ground): readonly Edit[] {
  const entries = edits.filter((edit): edit is AppendLog => edit.kind === 'log').map(({ entry }) => entry);
  const others = edits.filter((edit) => edit.kind !== 'log');
  return entries.length === 0 || standing(ground, logTable) !== null ? others : [...others, ...newLog(entries)];
}

function takeSheet(name: string, ground: Ground, makes: string[], replaces: string[], edits: readonly Edit[]): void {
  const key = name.toLowerCase();
  const facts = ground.survey.sheets.get(key);
  if (ground.taken.has(key)) return;
  ground.taken.add(key);
  if (facts === undefined) {
    ground.fresh.add(key);
    makes.push(name);
  } else if (!staysAsItIs(facts.tables, ground, edits)) {
    ground.emptied.add(key);
    if (facts.ours && !facts.empty) replaces.push(`the sheet "${facts.name}"`);
  }
}

/**
 * A sheet of ours that holds one table, which is put again at the same place, is not emptied: the planner's formulas
 * beside the table stay. Any other sheet is laid anew.
 */
function staysAsItIs(tables: readonly string[], ground: Ground, edits: readonly Edit[]): boolean {
  const [only, ...others] = tables;
  if (only === undefined || others.length > 0) return false;
  const facts = standing(ground, only);
  return (
    facts !== null &&
    edits.some(
      (edit) =>
        edit.kind === 'putTable' &&
        edit.name.toLowerCase() === only.toLowerCase() &&
        edit.sheet.toLowerCase() === facts.sheet.toLowerCase() &&
        edit.at === cellA1(facts.area.row, facts.area.column),
    )
  );
}
