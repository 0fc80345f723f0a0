import type { Edit, PutTable, SetName } from '../workbook/edit';
import { fitsOnSheet, parseA1, sheetOf, type Area } from './a1';
import { areaOfCells } from './edits/putCells';
import { areaOfTable, plannersColumns } from './edits/putTable';
import { isNew, standing, type Ground } from './ground';
import { badName, badSheetName } from './names';
import { hidesItsHeader } from './readTable';
import type { TableFacts } from './survey';

export interface Findings {
  readonly refusals: string[];
  readonly replaces: string[];
  /** Cells that a table will cover for the first time on a sheet that is not emptied. */
  readonly mustBeBlank: { readonly sheet: string; readonly area: Area; readonly table: string }[];
}

/** Notes what an edit would overwrite, and why it cannot be made. */
export function check(edit: Edit, ground: Ground, findings: Findings): void {
  const { refusals } = findings;
  switch (edit.kind) {
    case 'addSheet':
      return checkSheet(edit.sheet, ground, refusals);
    case 'putTable':
      if (mayWrite(edit.sheet, ground, refusals)) checkTable(edit, ground, findings);
      return;
    case 'putCells': {
      const area = areaOfCells(edit);
      if (area !== null && !fitsOnSheet(area)) refusals.push(`the cells do not fit on the sheet "${edit.sheet}"`);
      mayWrite(edit.sheet, ground, refusals);
      return;
    }
    case 'formatCells':
    case 'restrictInput':
    case 'highlightCells':
    case 'setWidths':
      mayWrite(edit.sheet, ground, refusals);
      if ('allow' in edit && 'list' in edit.allow && edit.allow.list.join(',').length > 255) {
        refusals.push(`the list of allowed entries for ${edit.range} is longer than the 255 characters Excel takes`);
      }
      return;
    case 'addChart':
      mayWrite(edit.chart.sheet, ground, refusals);
      return;
    case 'setName': {
      const problem = badName(edit.name);
      if (problem !== null) refusals.push(problem);
      else findings.replaces.push(...replacedName(edit, ground));
      return;
    }
    default:
  }
}

/** A name that refers to a sheet of ours was set by us before; any other is the planner's. */
function replacedName({ name, refersTo }: SetName, { survey }: Ground): string[] {
  const old = survey.names.get(name.toLowerCase());
  if (old === undefined || old.replace(/^=/, '') === refersTo.replace(/^=/, '')) return [];
  const isOurs = survey.sheets.get(sheetOf(old)?.toLowerCase() ?? '')?.ours === true;
  return isOurs ? [] : [`the name "${name}", which refers to ${old.replace(/^=/, '')}`];
}

function checkSheet(name: string, ground: Ground, refusals: string[]): void {
  const facts = ground.survey.sheets.get(name.toLowerCase());
  const problem = badSheetName(name);
  if (problem !== null) refusals.push(problem);
  if (facts === undefined) {
    if (ground.survey.structureProtected) {
      refusals.push(`the workbook is protected, so the sheet "${name}" cannot be added: unprotect it, then try again`);
    }
  } else if (!facts.ours && !facts.empty) {
    refusals.push(
      `the sheet "${name}" holds cells that TwinSheet did not write: rename it or move them, then import again`,
    );
  } else {
    mayWrite(name, ground, refusals);
  }
}

/** Only sheets of ours, and sheets that these edits take, are ever written to. */
function mayWrite(name: string, ground: Ground, refusals: string[]): boolean {
  const key = name.toLowerCase();
  const facts = ground.survey.sheets.get(key);
  if (ground.fresh.has(key)) return true;
  if (facts === undefined) refusals.push(`there is no sheet "${name}" to write to`);
  else if (facts.protected)
    refusals.push(`the sheet "${name}" is protected: unprotect it (Review tab), then try again`);
  else if (facts.ours || ground.taken.has(key) || facts.empty) return true;
  else refusals.push(`the sheet "${name}" is not one of TwinSheet's: nothing is written to it`);
  return false;
}

function checkTable(edit: PutTable, ground: Ground, findings: Findings): void {
  const { refusals, replaces, mustBeBlank } = findings;
  const anywhere = ground.survey.tables.get(edit.name.toLowerCase()) ?? null;
  const old = standing(ground, edit.name);
  const area = areaOfTable(edit, old);
  const twice = ground.laid.has(edit.name.toLowerCase()) ? 'is put twice' : null;
  const problem = badTable(edit, area) ?? twice ?? (anywhere?.showsHeader === false ? hidesItsHeader : null);
  if (problem !== null) {
    refusals.push(`the table "${edit.name}" ${problem}`);
  } else if (old !== null && old.sheet.toLowerCase() !== edit.sheet.toLowerCase()) {
    refusals.push(
      `the table "${edit.name}" stands on the sheet "${old.sheet}": rename that table, or the sheet to "${edit.sheet}", then try again`,
    );
  } else if (old === null) {
    if (anywhere !== null) replaces.push(`the table "${edit.name}" (${anywhere.area.rows - 1} rows)`);
    if (!isNew(ground, edit.sheet)) mustBeBlank.push({ sheet: edit.sheet, area, table: edit.name });
  } else {
    const own = plannersColumns(edit, old);
    const kept = own.length === 0 ? '' : `; your own columns stay (${own.join(', ')}), typed values keep their row`;
    const totals = old.showsTotals ? '; its row of totals goes' : '';
    replaces.push(`the table "${edit.name}" (${old.area.rows - 1} rows)${kept}${totals}`);
    mustBeBlank.push(...growth(edit, old, area));
  }
}

/** Where a row of totals goes, the cells below may move up: they are looked at where they stand now. */
function growth(edit: PutTable, { area: old, showsTotals }: TableFacts, area: Area): Findings['mustBeBlank'] {
  const grown = { sheet: edit.sheet, table: edit.name };
  const below = area.rows - old.rows;
  const right = area.columns - old.columns;
  return [
    ...(below > 0
      ? [{ ...grown, area: { ...area, row: old.row + old.rows + (showsTotals ? 1 : 0), rows: below } }]
      : []),
    ...(right > 0 ? [{ ...grown, area: { ...area, column: old.column + old.columns, columns: right } }] : []),
  ];
}

/** Follows `the table "X" `; null when nothing is wrong. */
function badTable(edit: PutTable, area: Area): string | null {
  const headings = edit.columns.map(({ heading }) => heading.toLowerCase());
  const twice = edit.columns.find((_, i) => headings.indexOf(headings[i]!) < i);
  if (edit.columns.length === 0) return 'has no columns';
  if (badName(edit.name) !== null) return 'has a name that Excel does not take: use letters, digits and underscores';
  if (headings.includes('')) return 'has a column without a heading';
  if (twice !== undefined) return `has two columns with the heading "${twice.heading}"`;
  if (edit.columns.some(({ cells }) => cells.length !== edit.rows)) return 'has columns of unequal length';
  if (parseA1(edit.at) === null || !fitsOnSheet(area)) {
    return `does not fit on a sheet: ${edit.rows} rows, where 1,048,575 are the most`;
  }
  return null;
}
