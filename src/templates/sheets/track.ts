import { Draft } from '../draft';
import { selected, timeRows } from '../layout';
import { inSection, type Entry } from '../register/entry';
import { before, firstYear, lastYear, on, quarterColumns } from '../sheetNames';
import type { Style } from '../../workbook/style';
import { absolute, row as oneRow, type Context } from './context';

const holds =
  'Realised values are what finance has verified, measured as the baseline was. Only blue cells are entered.';
const money: Style = { role: 'calc', numberFormat: '#,##0;-#,##0;0' };
const [firstQuarter, lastQuarter] = [quarterColumns[0], quarterColumns.at(-1)!];

/** Rows of the switches, then the heading with the quarters, then two rows a line. */
export const trackRows = { quarter: 3, good: 4, watch: 5, perYear: 6, heading: 7, year: 8, first: 9 } as const;
export const planRow = (line: number): number => trackRows.first + 2 * line;

/** Plan against realised by quarter: the ratio of a year replaces the confidence that finance began with. */
export function trackSheet(context: Context): Draft {
  const draft = new Draft('track', { title: 'ROI track', holds, freezeRows: trackRows.year, freezeColumns: 2 });
  const { register, lines } = context;
  inSection(register, 'track').forEach((entry, index) => writeSwitch(draft, entry, trackRows.quarter + index));
  draft.put('B', trackRows.perYear, 'Quarters in a year', { role: 'label' });
  draft.put('D', trackRows.perYear, 4, { role: 'calc' });
  writeHeading(draft);
  const realised = inSection(register, 'realised');
  lines.benefits.forEach((line, index) => {
    const row = planRow(index);
    draft.put('B', row, line.name, { role: 'label' });
    draft.put('C', row, 'plan', { role: 'label' });
    for (const column of quarterColumns) draft.formula(column, row, plan(context, index, column), money);
    draft.formula('D', row, toDate(row), money);
    writeRealised(draft, realised[index]!, row + 1);
  });
  const statuses = `G${trackRows.first}:G${planRow(lines.benefits.length) - 1}`;
  draft.highlight(statuses, `$G${trackRows.first}="on track"`, 'good');
  draft.highlight(statuses, `$G${trackRows.first}="watch"`, 'warning');
  draft.highlight(statuses, `$G${trackRows.first}="act"`, 'bad');
  return draft;
}

function writeSwitch(draft: Draft, entry: Entry, row: number): void {
  const { id, label, numberFormat, allow, values } = entry;
  draft.put('A', row, id, { role: 'label' });
  draft.put('B', row, label, { role: 'label' });
  draft.put('D', row, values[0] ?? null, { role: 'input', numberFormat });
  if (allow) draft.restrict(`D${row}`, allow, label);
}

function writeHeading(draft: Draft): void {
  const { heading, year, perYear } = trackRows;
  draft.heading(
    heading,
    { A: 'ID', B: 'Line', C: 'Row', D: 'To date', E: 'Ratio', F: 'Forecast', G: 'Status' },
    { right: ['D', 'E', 'F'], center: ['G'] },
  );
  draft.put(firstQuarter, heading, 1, { role: 'heading' });
  for (const column of quarterColumns.slice(1)) {
    draft.formula(column, heading, `${before(column)}$${heading}+1`, { role: 'heading' });
  }
  draft.put('B', year, 'Year of the plan', { role: 'label' });
  for (const column of quarterColumns) {
    draft.formula(column, year, `ROUNDUP(${column}$${heading}/$D$${perYear},0)`, { role: 'calc' });
  }
}

function plan({ layout }: Context, line: number, column: string): string {
  const from = layout.lines.benefits.first + line;
  const inYear = (block: number): string =>
    `INDEX(${on('time', absolute(firstYear, lastYear, oneRow(selected(block))))},1,${column}$${trackRows.year}+1)`;
  const recurring = `${inYear(timeRows.ramp)}*${inYear(timeRows.escalation)}`;
  const share = `IF(${on('lines', `$E${from}`)}="One-off",${inYear(timeRows.oneOff)},${recurring})`;
  return `${on('lines', `$N${from}`)}*${share}/$D$${trackRows.perYear}`;
}

const quarters = (row: number): string => `${firstQuarter}${row}:${lastQuarter}${row}`;
const toDate = (row: number): string =>
  `SUMIF(${absolute(firstQuarter, lastQuarter, oneRow(trackRows.heading))},"<="&$D$${trackRows.quarter},${quarters(row)})`;

/** The forecast takes the rest of the plan at the ratio that was realised so far. */
function writeRealised(draft: Draft, entry: Entry, row: number): void {
  const planned = row - 1;
  draft.put('A', row, entry.id, { role: 'label' });
  draft.put('C', row, 'realised', { role: 'label' });
  quarterColumns.forEach((column, index) =>
    draft.put(column, row, entry.values[index] ?? null, { role: 'input', numberFormat: entry.numberFormat }),
  );
  draft.formula('D', row, toDate(row), money);
  draft.formula('E', row, `IF(D${planned}=0,0,D${row}/D${planned})`, { role: 'calc', numberFormat: '0%' });
  draft.formula('F', row, `D${row}+(SUM(${quarters(planned)})-D${planned})*E${row}`, money);
  const judged = `IF(E${row}>=$D$${trackRows.good},"on track",IF(E${row}>=$D$${trackRows.watch},"watch","act"))`;
  draft.formula('G', row, `IF(D${planned}=0,"no plan yet",${judged})`, { role: 'calc', align: 'center' });
}
