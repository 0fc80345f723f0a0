import { benefitClasses, factorNames } from '../line';
import { costKinds } from '../costs';
import { grades } from '../grades';
import { Draft, type Aligned } from '../draft';
import type { Allow, Entry } from '../register/entry';
import { inSection } from '../register/entry';
import { caseColumns } from '../sheetNames';
import type { Style } from '../../workbook/style';
import { input, type Context } from './context';

const headings = {
  A: 'ID',
  B: 'Assumption',
  C: 'Unit',
  D: 'Low case',
  E: 'Base case',
  F: 'High case',
  G: 'Selected',
  H: 'Baseline period',
  I: 'Owner',
  J: 'Evidence',
  K: 'Grade',
  L: 'As of',
  M: 'Run',
  N: 'Live value',
  O: 'Freshness',
  P: 'Class or kind',
  Q: 'What it is',
};
/**
 * The frozen columns A and B leave more than half of a usual window to the others: only the first row of a line says the
 * line's name. K and O have room for the longest grade and the longest word of freshness; Q runs over empty cells.
 */
const widths = { A: 16, B: 52, K: 40, O: 24, Q: 60 };
const indent = '   ';
const aligned: Aligned = { right: ['D', 'E', 'F', 'G', 'N'], center: ['H', 'L', 'O'] };
const holds =
  'Blue may be changed; grey was written by the twin. "Low" is the cautious case: small benefit, high cost.';

/** The assumptions register: every number that the case rests on, with its owner, its evidence and its age. */
export function inputsSheet(context: Context): Draft {
  const draft = new Draft('inputs', { title: 'ROI inputs', holds, freezeRows: 2, freezeColumns: 2, widths });
  const { register, layout } = context;
  const { globals, grades: gradeRows, factors, costs } = layout.inputs;

  inSection(register, 'setting').forEach((entry) => writeSetting(draft, entry, layout.inputs.row(entry.id)));
  draft.heading(globals.first - 1, headings, aligned);
  inSection(register, 'global').forEach((entry, index) => writeCases(draft, context, entry, globals.first + index));
  draft.heading(gradeRows.first - 1, { A: 'ID', B: 'Grade', C: 'Unit', D: 'Confidence', E: 'Measured: 1' }, aligned);
  inSection(register, 'grade').forEach((entry, index) => writeGrade(draft, entry, gradeRows.first + index));
  draft.heading(factors.first - 1, { ...headings, B: 'Benefit lines' }, aligned);
  inSection(register, 'factor').forEach((entry, index) => {
    writeCases(draft, context, entry, factors.first + index);
    writeEvidence(draft, context, entry, factors.first + index, index % factorNames.length);
  });
  draft.heading(costs.first - 1, { ...headings, B: 'Costs' }, aligned);
  inSection(register, 'cost').forEach((entry, index) => {
    writeCases(draft, context, entry, costs.first + index);
    writeCostWords(draft, context, entry, costs.first + index);
  });

  for (const { first, last } of [factors, costs]) {
    draft.highlight(`O${first}:O${last}`, `$O${first}="to be filled"`, 'warning');
    draft.highlight(`O${first}:O${last}`, `$O${first}="STALE"`, 'bad');
    draft.highlight(`O${first}:O${last}`, `$O${first}="current"`, 'good');
  }
  return draft;
}

const inputStyle: Style = { role: 'input' };
const says = (entry: Entry): string => `${entry.label} (${entry.unit || 'choose one'})`;

function restrict(draft: Draft, range: string, allow: Allow | null, entry: Entry): void {
  if (allow === null) return;
  const limits = 'list' in allow ? allow.list.join(' or ') : `from ${allow.from} to ${allow.to}`;
  draft.restrict(range, allow, `${says(entry)}: ${limits}`);
}

function writeLabels(draft: Draft, entry: Entry, row: number): void {
  draft.put('A', row, entry.id, { role: 'label' });
  draft.put('B', row, entry.part === '' ? entry.label : indent + entry.part, { role: 'label' });
  draft.put('C', row, entry.unit, { role: 'label' });
}

function writeSetting(draft: Draft, entry: Entry, row: number): void {
  writeLabels(draft, entry, row);
  draft.put('G', row, entry.values[0] ?? null, { ...inputStyle, numberFormat: entry.numberFormat });
  restrict(draft, `G${row}`, entry.allow, entry);
}

function writeGrade(draft: Draft, entry: Entry, row: number): void {
  writeLabels(draft, entry, row);
  draft.put('D', row, entry.values[0] ?? null, { ...inputStyle, numberFormat: entry.numberFormat });
  draft.put('E', row, entry.values[1] ?? null, { ...inputStyle, numberFormat: '0' });
  restrict(draft, `D${row}:E${row}`, entry.allow, entry);
}

function writeCases(draft: Draft, context: Context, entry: Entry, row: number): void {
  const { numberFormat } = entry;
  const role = entry.source === 'twin' ? 'twin' : 'input';
  writeLabels(draft, entry, row);
  caseColumns.forEach((column, index) => draft.put(column, row, entry.values[index] ?? null, { role, numberFormat }));
  draft.formula('G', row, `CHOOSE(${own(input(context, 'case'))},D${row},E${row},F${row})`, {
    role: 'calc',
    numberFormat,
  });
  draft.put('Q', row, entry.note, { role: 'note' });
  restrict(draft, `D${row}:F${row}`, entry.allow, entry);
}

/** Columns H to P of a factor. Nothing is calculated from N: without the add-in it is an error or an old number. */
function writeEvidence(draft: Draft, context: Context, entry: Entry, row: number, position: number): void {
  writeOrigin(draft, context, entry, row);
  if (position > 0) {
    draft.formula('K', row, `$K$${row - position}`, { role: 'calc' });
    return;
  }
  draft.put('K', row, entry.grade, inputStyle);
  restrict(draft, `K${row}`, { list: grades.map(({ label }) => label) }, entry);
  draft.put('P', row, entry.kind, inputStyle);
  restrict(draft, `P${row}`, { list: benefitClasses }, entry);
}

/** Where a number comes from and how old it is, for factors and costs. */
function writeOrigin(draft: Draft, context: Context, entry: Entry, row: number): void {
  const { numberFormat } = entry;
  draft.put('H', row, entry.period, { ...inputStyle, align: 'center' });
  draft.put('I', row, entry.owner, inputStyle);
  draft.put('J', row, entry.evidence, inputStyle);
  draft.put('L', row, entry.asOf, { role: 'twin', numberFormat: 'yyyy-mm-dd', align: 'center' });
  draft.put('M', row, entry.runId, { role: 'twin' });
  draft.put('N', row, null, { role: 'twin', numberFormat });
  if (entry.live !== null) draft.formula('N', row, entry.live, { role: 'twin', numberFormat });
  draft.formula('O', row, freshness(own(input(context, 'stale')), row), { role: 'calc', align: 'center' });
}

/** A person's number beside which the twin has another one; the checks look for it. */
export const differs = 'manual, twin differs';

const freshness = (tolerance: string, row: number): string => {
  const near = (yes: string, no: string): string =>
    `IF(ABS($N${row}-$E${row})<=${tolerance}*ABS($E${row}),"${yes}","${no}")`;
  const compared = (yes: string, no: string, none: string): string =>
    `IF(ISNUMBER($N${row}),${near(yes, no)},"${none}")`;
  return (
    `IF(COUNTBLANK($D${row}:$F${row})>0,"to be filled",IF($M${row}="",` +
    `${compared('manual', differs, 'manual')},${compared('current', 'STALE', 'frozen (no live value)')}))`
  );
};

function writeCostWords(draft: Draft, context: Context, entry: Entry, row: number): void {
  writeOrigin(draft, context, entry, row);
  if (entry.kind === '') return;
  draft.put('P', row, entry.kind, inputStyle);
  restrict(draft, `P${row}`, { list: costKinds }, entry);
}

/** A reference to this very sheet needs no sheet name. */
const own = (reference: string): string => reference.slice(reference.indexOf('!') + 1);
