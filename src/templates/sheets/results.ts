import { Draft } from '../draft';
import { headingRow, timeRows } from '../layout';
import { besideCash } from '../line';
import { firstYear, lastYear, on, roiSheets, yearColumns } from '../sheetNames';
import type { Style } from '../../workbook/style';
import { absolute, block, row as oneRow, type Context } from './context';
import { caseRows, chartRows, resultRow } from './resultRows';
import { resultLines } from './resultLines';

const money: Style = { role: 'calc', numberFormat: '#,##0;-#,##0;0' };
const holds = 'The approval number is NPV cash: classes Cash and One-off. Risk stands beside it, Strategic is memo.';

/** What finance reads: the numbers, the three cases side by side, and cumulative cash as a chart. */
export function resultsSheet(context: Context): Draft {
  const draft = new Draft('results', { title: 'ROI results', holds, freezeRows: headingRow, widths: { B: 20, E: 13 } });
  // The heading goes on over the columns that the notes run into.
  const run = Object.fromEntries(yearColumns.map((column) => [column, '']));
  draft.heading(headingRow, { A: 'Result', B: 'Value', C: '', D: '', E: 'How it is made', ...run }, { right: ['B'] });
  for (const { name, label, text, numberFormat, note } of resultLines(context)) {
    const row = resultRow(name);
    const role = name === 'npv' ? 'total' : 'calc';
    draft.put('A', row, label, { role: name === 'npv' ? 'total' : 'label' });
    draft.formula('B', row, text, { role, numberFormat, align: 'right' });
    draft.put('E', row, note, { role: 'note' });
  }
  casesSideBySide(draft, context);
  cumulativeCash(draft, context);
  return draft;
}

/** Rebuilt from the case columns, not from the switch, and before tax: a second way to the same number. */
function casesSideBySide(draft: Draft, context: Context): void {
  const { heading, cash, oneOff, cost, npv } = caseRows;
  const { benefits, costs } = context.layout.lines;
  const classes = block('lines', 'E', 'E', benefits);
  const years = (first: number, index: number): string =>
    on('time', absolute(firstYear, lastYear, oneRow(first + index)));
  draft.heading(
    heading,
    { A: 'Cases side by side, before tax', B: 'Low', C: 'Base', D: 'High' },
    { right: ['B', 'C', 'D'] },
  );
  draft.put('A', cash, 'PV of cash benefits', { role: 'label' });
  draft.put('A', oneOff, 'PV of one-off releases', { role: 'label' });
  draft.put('A', cost, 'PV of costs in cash', { role: 'label' });
  draft.put('A', npv, 'NPV cash', { role: 'total' });
  (['B', 'C', 'D'] as const).forEach((column, index) => {
    const from = ['O', 'P', 'Q'][index]!;
    const annual = (name: string): string => `SUMIF(${classes},"${name}",${block('lines', from, from, benefits)})`;
    const [ramp, discount] = [years(timeRows.ramp, index), years(timeRows.discount, index)];
    const escalation = years(timeRows.escalation, index);
    draft.formula(column, cash, `${annual('Cash')}*SUMPRODUCT(${ramp},${discount},${escalation})`, money);
    draft.formula(
      column,
      oneOff,
      `${annual('One-off')}*SUMPRODUCT(${years(timeRows.oneOff, index)},${discount})`,
      money,
    );
    const kinds = block('lines', 'E', 'E', costs);
    const amounts = block('lines', from, from, costs);
    const beside = besideCash.map((name) => `-SUMIF(${kinds},"${name}",${amounts})`).join('');
    draft.formula(column, cost, `SUM(${amounts})${beside}`, money);
    draft.formula(column, npv, `SUM(${column}${cash}:${column}${cost})`, { ...money, role: 'total' });
  });
}

function cumulativeCash(draft: Draft, { layout }: Context): void {
  const { heading, cumulative, discounted, first } = chartRows;
  draft.heading(heading, { A: 'Cumulative cash, selected case', B: '', C: '', D: '', E: '' });
  draft.put('A', cumulative, 'Cumulative net cash', { role: 'label' });
  draft.put('A', discounted, 'Cumulative, discounted', { role: 'label' });
  const link: Style = { ...money, role: 'link' };
  for (const column of yearColumns) {
    draft.formula(column, heading, on('flows', `${column}$${headingRow}`), { role: 'heading' });
    draft.formula(column, cumulative, on('flows', `${column}$${layout.flows.cumulative}`), link);
    draft.formula(column, discounted, on('flows', `${column}$${layout.flows.discountedCumulative}`), link);
  }
  const across = (row: number): string => `${firstYear}${row}:${lastYear}${row}`;
  draft.add({
    kind: 'addChart',
    chart: {
      name: 'TwinRoiCash',
      sheet: roiSheets.results,
      title: 'Cumulative cash by year',
      type: 'line',
      categories: across(heading),
      series: [
        { name: 'Cumulative net cash', values: across(cumulative) },
        { name: 'Cumulative, discounted', values: across(discounted) },
      ],
      covers: `A${first}:${lastYear}${first + 18}`,
      xTitle: 'Year',
      yTitle: 'Money',
    },
  });
}
