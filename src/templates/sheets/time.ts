import { Draft } from '../draft';
import { selected, timeRows as rows } from '../layout';
import { inSection } from '../register/entry';
import { before, caseColumns, firstYear, lastYear, yearColumns } from '../sheetNames';
import type { Style } from '../../workbook/style';
import { input, type Context } from './context';

const holds = 'Column F is year 0 and column K year 5, here and on every sheet with years.';
const cases = ['low case', 'base case', 'high case'] as const;
const factorStyle: Style = { role: 'calc', numberFormat: '0.0000' };
const shareStyle: Style = { role: 'calc', numberFormat: '0%' };

/** What a year does to any benefit or cost: how far the ramp is, what money is worth, how prices have moved. */
export function timeSheet(context: Context): Draft {
  const draft = new Draft('time', {
    title: 'ROI time',
    holds,
    freezeRows: 3,
    freezeColumns: 2,
    widths: { D: 4, E: 4 },
  });
  draft.heading(rows.year, { A: 'ID', B: 'Year', C: 'Unit', D: '', E: '' });
  draft.put('F', rows.year, 0, { role: 'heading' });
  for (const column of yearColumns.slice(1)) {
    draft.formula(column, rows.year, `${before(column)}$${rows.year}+1`, { role: 'heading' });
  }

  inSection(context.register, 'ramp').forEach((entry, index) => {
    const row = rows.ramp + index;
    draft.put('A', row, entry.id, { role: 'label' });
    draft.put('B', row, entry.label, { role: 'label' });
    draft.put('C', row, entry.unit, { role: 'label' });
    yearColumns.forEach((column, year) =>
      draft.put(column, row, entry.values[year] ?? null, { role: 'input', numberFormat: entry.numberFormat }),
    );
    const years = `${firstYear}${row}:${lastYear}${row}`;
    if (entry.allow)
      draft.restrict(years, entry.allow, 'Share of the full benefit reached by that year, never falling');
  });
  writeSelected(draft, context, rows.ramp, 'Ramp', shareStyle);

  writeCases(
    draft,
    context,
    rows.discount,
    'Discount factor',
    factorStyle,
    (column, _row, letter) => `1/(1+${input(context, 'G01', letter)})^${column}$${rows.year}`,
  );
  writeCases(
    draft,
    context,
    rows.escalation,
    'Escalation',
    factorStyle,
    (column, _row, letter) => `(1+${input(context, 'G04', letter)})^${column}$${rows.year}`,
  );
  // What a one-off line releases in a year: the step of the ramp, less all of it when it is given back at the end.
  const years = `$${firstYear}$${rows.year}:$${lastYear}$${rows.year}`;
  writeCases(draft, context, rows.oneOff, 'One-off release', shareStyle, (column, row) => {
    const ramp = `${column}${row - rows.oneOff + rows.ramp}`;
    const earlier = `${before(column)}${row - rows.oneOff + rows.ramp}`;
    return `${ramp}-N(${earlier})-IF(${column}$${rows.year}=MAX(${years}),${input(context, 'giveBack')}*${ramp},0)`;
  });
  return draft;
}

function writeCases(
  draft: Draft,
  context: Context,
  first: number,
  label: string,
  style: Style,
  text: (column: string, row: number, caseColumn: string) => string,
): void {
  cases.forEach((name, index) => {
    const row = first + index;
    draft.put('B', row, `${label}, ${name}`, { role: 'label' });
    for (const column of yearColumns) draft.formula(column, row, text(column, row, caseColumns[index]!), style);
  });
  writeSelected(draft, context, first, label, style);
}

function writeSelected(draft: Draft, context: Context, first: number, label: string, style: Style): void {
  const row = selected(first);
  draft.put('B', row, `${label}, selected`, { role: 'total' });
  for (const column of yearColumns) {
    const choice = [0, 1, 2].map((index) => `${column}${first + index}`).join(',');
    draft.formula(column, row, `CHOOSE(${input(context, 'case')},${choice})`, { ...style, role: 'total' });
  }
}
