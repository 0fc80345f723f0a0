import { Draft } from '../draft';
import { headingRow, selected, timeRows } from '../layout';
import { benefitClasses, besideCash } from '../line';
import { before, firstYear, lastYear, on, yearColumns } from '../sheetNames';
import type { Style } from '../../workbook/style';
import { input, absolute, row as oneRow, type Context } from './context';

const holds =
  'Money by year, selected case. Benefits are positive, costs negative; flows fall at the end of each year.';
const money: Style = { role: 'calc', numberFormat: '#,##0;-#,##0;0' };
const years: Style = { role: 'calc', numberFormat: '0.00' };
const flag: Style = { role: 'calc', numberFormat: '0' };
type Text = (column: string, earlier: string) => string;

/** From annual values to cash by year, payback and the signs that an internal rate of return needs. */
export function flowsSheet(context: Context): Draft {
  const draft = new Draft('flows', {
    title: 'ROI flows',
    holds,
    freezeRows: headingRow,
    freezeColumns: 2,
    widths: { D: 20 },
  });
  const { flows, lines } = context.layout;
  draft.heading(headingRow, { A: 'ID', B: 'Flow', C: 'Class or kind', D: 'Present value', E: '' }, { right: ['D'] });
  for (const column of yearColumns) {
    draft.formula(column, headingRow, on('time', `${column}$${timeRows.year}`), { role: 'heading' });
  }
  const across = (row: number, label: string, text: Text, style: Style): void => {
    draft.put('B', row, label, { role: style.role === 'total' ? 'total' : 'label' });
    for (const column of yearColumns) draft.formula(column, row, text(column, before(column)), style);
  };
  const amount = (row: number, label: string, text: Text, style: Style = money): void => {
    across(row, label, text, style);
    const discount = on('time', absolute(firstYear, lastYear, oneRow(selected(timeRows.discount))));
    draft.formula('D', row, `SUMPRODUCT($${firstYear}${row}:$${lastYear}${row},${discount})`, style);
  };
  const kinds = absolute('C', 'C', flows.costs);
  const costsOf = (column: string, kind: string): string =>
    `SUMIF(${kinds},${kind},${column}$${flows.costs.first}:${column}$${flows.costs.last})`;
  const time = (column: string, of: number): string => on('time', `${column}$${selected(of)}`);
  const total: Style = { ...money, role: 'total' };

  context.lines.benefits.forEach((line, index) => {
    const row = flows.lines.first + index;
    const from = lines.benefits.first + index;
    const annual = on('lines', `$N${from}`);
    draft.put('A', row, line.id, { role: 'label' });
    draft.formula('C', row, on('lines', `$E${from}`), { role: 'link' });
    amount(
      row,
      line.name,
      (column) =>
        `${annual}*IF($C${row}="One-off",${time(column, timeRows.oneOff)},` +
        `${time(column, timeRows.ramp)}*${time(column, timeRows.escalation)})`,
    );
  });
  benefitClasses.forEach((name, index) => {
    const row = flows.classes.first + index;
    const { first, last } = flows.lines;
    draft.put('C', row, name, { role: 'total' });
    amount(
      row,
      besideCash.some((one) => one === name) ? `${name} benefits less what they cost` : `${name} benefits`,
      (column) =>
        `SUMIF(${absolute('C', 'C', flows.lines)},$C${row},${column}$${first}:${column}$${last})+` +
        costsOf(column, `$C${row}`),
      total,
    );
  });
  context.lines.costs.forEach((cost, index) => {
    const row = flows.costs.first + index;
    const from = lines.costs.first + index;
    draft.put('A', row, cost.id, { role: 'label' });
    draft.formula('C', row, on('lines', `$E${from}`), { role: 'link' });
    amount(row, cost.name, (column) => {
      const reached = cost.buys === undefined ? '' : `*${time(column, timeRows.ramp)}`;
      return `-IF(${column}$${headingRow}=0,${on('lines', `$H${from}`)},${on('lines', `$I${from}`)}${reached})`;
    });
  });
  // Costs that stand beside cash with their benefits are left out; of any other kind, they are cash.
  amount(
    flows.cost,
    'Costs in cash',
    (column) =>
      `SUM(${column}${flows.costs.first}:${column}${flows.costs.last})-` +
      besideCash.map((name) => costsOf(column, `"${name}"`)).join('-'),
    total,
  );

  const [cash, oneOff] = [flows.classes.first, flows.classes.first + 1];
  const life = input(context, 'G03');
  amount(
    flows.depreciation,
    'Depreciation (not cash)',
    (column) =>
      `IF(AND(${column}$${headingRow}>=1,${column}$${headingRow}<=${life}),` +
      `-SUMIF(${kinds},"Capex",${absolute(firstYear, firstYear, flows.costs)})/${life},0)`,
  );
  amount(
    flows.tax,
    'Tax',
    (column) =>
      `-${input(context, 'G02')}*(${column}${cash}+${costsOf(column, '"Opex"')}-${column}${flows.depreciation})`,
  );
  amount(
    flows.net,
    'Net cash',
    (column) => `${column}${cash}+${column}${oneOff}+${column}${flows.cost}+${column}${flows.tax}`,
    total,
  );

  payback(flows.net, flows.cumulative, flows.reached, flows.payback, '');
  across(
    flows.discounted,
    'Net cash, discounted',
    (column) => `${column}${flows.net}*${time(column, timeRows.discount)}`,
    total,
  );
  draft.formula('D', flows.discounted, `SUM($${firstYear}${flows.discounted}:$${lastYear}${flows.discounted})`, total);
  payback(
    flows.discounted,
    flows.discountedCumulative,
    flows.discountedReached,
    flows.discountedPayback,
    ', discounted',
  );

  // A year without cash keeps the sign of the year before: else a pause would hide a change of sign.
  across(
    flows.sign,
    'Sign of net cash',
    (column, earlier) => `IF(${column}${flows.net}=0,N(${earlier}${flows.sign}),SIGN(${column}${flows.net}))`,
    flag,
  );
  across(
    flows.signChange,
    'Sign changes',
    (column, earlier) => `IF(${column}${flows.sign}*N(${earlier}${flows.sign})<0,1,0)`,
    flag,
  );
  draft.formula('D', flows.signChange, `SUM($${firstYear}${flows.signChange}:$${lastYear}${flows.signChange})`, flag);
  draft.put('E', flows.signChange, 'count', { role: 'note', align: 'center' });
  return draft;

  /**
   * The first year whose running total is not negative, and how far into it the total crosses zero. Money that is owed
   * again later was not paid back, and where nothing is ever owed there is nothing to pay back.
   */
  function payback(flow: number, running: number, reached: number, part: number, says: string): void {
    across(running, `Running total${says}`, (column) => `SUM($${firstYear}${flow}:${column}${flow})`, money);
    across(
      reached,
      `Paid back in this year${says}`,
      (column, earlier) => `IF(AND(${column}${running}>=0,SUM($E${reached}:${earlier}${reached})=0),1,0)`,
      flag,
    );
    across(
      part,
      `Payback${says}`,
      (column, earlier) =>
        `${column}${reached}*(N(${earlier}$${headingRow})-N(${earlier}${running})/IF(${column}${flow}=0,1,${column}${flow}))`,
      years,
    );
    const flags = `$${firstYear}${reached}:$${lastYear}${reached}`;
    const parts = `$${firstYear}${part}:$${lastYear}${part}`;
    const totals = `$${firstYear}${running}:$${lastYear}${running}`;
    const heads = `$${firstYear}$${headingRow}:$${lastYear}$${headingRow}`;
    const owed = `${totals}<-${input(context, 'G07')}`;
    draft.formula(
      'D',
      part,
      `IF(SUMPRODUCT(--(${owed}))=0,"nothing invested",IF(SUM(${flags})=0,"not within horizon",` +
        `IF(SUMPRODUCT((${heads}>SUM(${parts}))*(${owed}))>0,"not held",SUM(${parts}))))`,
      { ...years, role: 'total', align: 'right' },
    );
    draft.put('E', part, 'years', { role: 'note', align: 'center' });
  }
}
