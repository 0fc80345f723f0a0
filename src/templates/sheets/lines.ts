import { Draft, type Aligned } from '../draft';
import { factorRow, firstLineRow, timeRows } from '../layout';
import { besideCash, type BenefitLine, type FactorName } from '../line';
import type { CostLine } from '../costs';
import type { Style } from '../../workbook/style';
import { block, input, row as oneRow, type Context } from './context';

const headings = {
  A: 'ID',
  B: 'Benefit line',
  C: 'Dimension',
  D: 'Starting problem',
  E: 'Class',
  F: 'Baseline',
  G: 'Target',
  H: 'Improvement',
  I: 'Exposure',
  J: 'Value per unit',
  K: 'Gross value',
  L: 'Share',
  M: 'Confidence',
  N: 'Annual value',
  O: 'Low case',
  P: 'Base case',
  Q: 'High case',
  R: 'Grade',
  S: 'Measured',
  T: 'Unknown grade',
  U: 'Above baseline',
  V: 'Share off 0..1',
  W: 'No owner or evidence',
  X: 'Guard against counting twice',
};
const aligned: Aligned = { right: [...'FGHIJKLMNOPQ'], center: [...'RSTUVW'] };
const holds = 'Annual value = (baseline - target) x exposure x value per unit x share x confidence, for every line.';
const money: Style = { role: 'calc', numberFormat: '#,##0' };
const number: Style = { role: 'link', numberFormat: '#,##0.00' };
const shareStyle: Style = { role: 'link', numberFormat: '0.0%' };
const count: Style = { role: 'calc', numberFormat: '0', align: 'center' };

/** One row a benefit line and one a cost, with the three cases beside the selected one. */
export function linesSheet(context: Context): Draft {
  const draft = new Draft('lines', {
    title: 'ROI lines',
    holds,
    freezeRows: firstLineRow - 1,
    freezeColumns: 2,
    widths: { R: 40 },
  });
  const { benefits, costs } = context.layout.lines;
  draft.heading(benefits.first - 1, headings, aligned);
  context.lines.benefits.forEach((line, index) => writeLine(draft, context, line, benefits.first + index));
  draft.highlight(`T${benefits.first}:W${benefits.last}`, `T${benefits.first}>0`, 'bad');

  draft.heading(
    costs.first - 1,
    {
      ...Object.fromEntries(Object.keys(headings).map((column) => [column, ''])),
      A: 'ID',
      B: 'Cost',
      E: 'Kind',
      F: 'Year 0',
      G: 'Each later year',
      H: 'Year 0 + uplift',
      I: 'Later + uplift',
      O: 'Low case',
      P: 'Base case',
      Q: 'High case',
    },
    aligned,
  );
  context.lines.costs.forEach((cost, index) => writeCost(draft, context, cost, costs.first + index));
  return draft;
}

function writeLine(draft: Draft, context: Context, line: BenefitLine, row: number): void {
  const at = (name: FactorName, column = 'G'): string => input(context, `${line.id}.${name}`, column);
  const { grades } = context.layout.inputs;
  const gradeTable = (column: string): string => block('inputs', column, column, grades);
  const ofGrade = (column: string): string =>
    `IFERROR(INDEX(${gradeTable(column)},MATCH($R${row},${gradeTable('B')},0)),0)`;

  draft.put('A', row, line.id, { role: 'label' });
  draft.put('B', row, line.name, { role: 'label' });
  draft.put('C', row, line.dimension, { role: 'label' });
  draft.put('D', row, line.problem, { role: 'label' });
  draft.formula('E', row, at('baseline', 'P'), { role: 'link' });
  draft.formula('F', row, at('baseline'), number);
  draft.formula('G', row, at('target'), number);
  draft.formula('H', row, `F${row}-G${row}`, { ...number, role: 'calc' });
  draft.formula('I', row, at('exposure'), number);
  draft.formula('J', row, at('value'), number);
  draft.formula('K', row, `H${row}*I${row}*J${row}`, money);
  draft.formula('L', row, at('share'), shareStyle);
  draft.formula('M', row, `IF(COUNTBLANK(${factorBlock(context, line, 'D', 'F')})>0,0,${ofGrade('D')})`, {
    role: 'link',
    numberFormat: '0.00',
  });
  draft.formula('N', row, `K${row}*L${row}*M${row}`, { ...money, role: 'total' });
  for (const [column, from] of [
    ['O', 'D'],
    ['P', 'E'],
    ['Q', 'F'],
  ] as const) {
    const gain = `(${at('baseline', from)}-${at('target', from)})`;
    draft.formula(
      column,
      row,
      `${gain}*${at('exposure', from)}*${at('value', from)}*${at('share', from)}*$M${row}`,
      money,
    );
  }
  draft.formula('R', row, at('baseline', 'K'), { role: 'link', align: 'center' });
  draft.formula('S', row, ofGrade('E'), count);
  draft.formula('T', row, `IF(COUNTIF(${gradeTable('B')},$R${row})=0,1,0)`, count);
  draft.formula('U', row, aboveBaseline(at), count);
  const shares = block('inputs', 'D', 'F', oneRow(factorRow(context.layout, line.id, 'share')));
  draft.formula('V', row, `COUNTIF(${shares},"<0")+COUNTIF(${shares},">1")`, count);
  draft.formula('W', row, unowned(context, line, row), count);
  draft.put('X', row, line.guard, { role: 'note' });
}

/** In any case: a line cannot save more than there is. */
function aboveBaseline(at: (name: FactorName, column: string) => string): string {
  const tests = ['D', 'E', 'F'].map((column) => {
    const baseline = at('baseline', column);
    return `${baseline}-${at('target', column)}>${baseline}`;
  });
  return `IF(OR(${tests.join(',')}),1,0)`;
}

function unowned(context: Context, line: BenefitLine, row: number): string {
  const owner = input(context, `${line.id}.baseline`, 'I');
  return `IF(N${row}=0,0,IF(OR(${owner}="",COUNTBLANK(${factorBlock(context, line, 'J', 'J')})>0),1,0))`;
}

/** Cells of the line's five rows on the inputs sheet. */
const factorBlock = (context: Context, line: BenefitLine, from: string, to: string): string => {
  const [first, last] = [factorRow(context.layout, line.id, 'baseline'), factorRow(context.layout, line.id, 'share')];
  return block('inputs', from, to, { first, last });
};

/** Costs are adjusted up. A saving (a negative cost) is adjusted down: the uplift always takes the cautious side. */
function writeCost(draft: Draft, context: Context, cost: CostLine, row: number): void {
  const at = (part: 'first' | 'yearly', column = 'G'): string => input(context, `${cost.id}.${part}`, column);
  const { discount, ramp } = timeRows;
  draft.put('A', row, cost.id, { role: 'label' });
  draft.put('B', row, cost.name, { role: 'label' });
  const yearly = (column: string): string => `${at('yearly', column)}${timesEvents(context, cost, column)}`;
  draft.formula('E', row, kindOf(context, cost), { role: 'link' });
  draft.formula('F', row, at('first'), { ...money, role: 'link' });
  draft.formula('G', row, yearly('G'), { ...money, role: 'link' });
  draft.formula('H', row, `F${row}+ABS(F${row})*${input(context, 'G05')}`, money);
  draft.formula('I', row, `G${row}+ABS(G${row})*${input(context, 'G05')}`, money);
  (['D', 'E', 'F'] as const).forEach((from, index) => {
    const uplift = input(context, 'G05', from);
    const factors = [discount, ...(cost.buys === undefined ? [] : [ramp])];
    const later = `SUMPRODUCT(${factors.map((first) => block('time', 'G', 'K', oneRow(first + index))).join(',')})`;
    const first = `${at('first', from)}+ABS(${at('first', from)})*${uplift}`;
    const each = `${yearly(from)}+ABS(${yearly(from)})*${uplift}`;
    draft.formula(['O', 'P', 'Q'][index]!, row, `-(${first})-(${each})*${later}`, money);
  });
}

/** A cost that buys a benefit comes as often as that benefit's exposure says. */
const timesEvents = (context: Context, { buys }: CostLine, column: string): string =>
  buys === undefined ? '' : `*${input(context, `${buys}.exposure`, column)}`;

/** A cost that buys an expected benefit stands beside it, not in cash; in every other class it is cash. */
function kindOf(context: Context, { id, buys }: CostLine): string {
  if (buys === undefined) return input(context, `${id}.first`, 'P');
  const its = input(context, `${buys}.baseline`, 'P');
  return `IF(OR(${besideCash.map((name) => `${its}="${name}"`).join(',')}),${its},"Opex")`;
}
