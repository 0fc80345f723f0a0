import { selected, timeRows, type Span } from '../layout';
import { before, firstYear, lastYear, on, yearColumns } from '../sheetNames';
import { absolute, block, input, row as oneRow, type Context } from './context';
import { internalTimeCheck, lineChecks } from './lineChecks';
import { caseRows, resultRow } from './resultRows';

export interface Check {
  readonly id: string;
  /** What holds when the check is 0. */
  readonly holds: string;
  /** A `must` that fails stops the case; a `should` is a warning. */
  readonly kind: 'must' | 'should';
  readonly text: string;
  readonly remedy: string;
}

/** In the order in which a reviewer should meet them. The next check is one entry. */
export function checkLines(context: Context): readonly Check[] {
  const { inputs, flows } = context.layout;
  const rounding = input(context, 'G07');
  const apart = (a: string, b: string): string => `IF(ABS(${a}-(${b}))>${rounding},1,0)`;
  const npv = on('results', `$B$${resultRow('npv')}`);
  const byYear = (rows: Span): string => block('flows', firstYear, lastYear, rows);
  const perLine = (column: string): string => `SUM(${block('lines', column, column, context.layout.lines.benefits)})`;
  const freshness = block('inputs', 'O', 'O', inputs.factors);
  const blanks = (rows: Span): string => `COUNTBLANK(${block('inputs', 'D', 'F', rows)})`;
  const later = yearColumns[1];

  return [
    {
      id: 'case',
      holds: 'The case switch is 1, 2 or 3',
      kind: 'must',
      text: `IF(ISERROR(CHOOSE(${input(context, 'case')},0,0,0)),1,0)`,
      remedy: 'Choose 1 (low), 2 (base) or 3 (high) on ROI Inputs',
    },
    {
      id: 'npv',
      holds: 'NPV built up by year equals NPV()',
      kind: 'must',
      text: apart(npv, on('results', `$B$${resultRow('npvCheck')}`)),
      remedy: 'Look for a year whose discount factor was overwritten',
    },
    {
      id: 'totals',
      holds: 'Every line and every cost is in a known class or kind',
      kind: 'must',
      text: apart(
        `SUM(${byYear(flows.lines)})+SUM(${byYear(flows.costs)})`,
        `SUM(${byYear(flows.classes)})+SUM(${byYear(oneRow(flows.cost))})`,
      ),
      remedy: 'Choose Cash, One-off, Risk or Strategic in column P of ROI Inputs',
    },
    {
      id: 'cases',
      holds: 'The selected case equals its column of the cases side by side (before tax)',
      kind: 'must',
      text: sideBySide(context, npv, rounding),
      remedy: 'Look for a formula that was overwritten',
    },
    {
      id: 'grades',
      holds: 'Every grade is known',
      kind: 'must',
      text: perLine('T'),
      remedy: 'Choose the grade from the list in column K of ROI Inputs',
    },
    {
      id: 'baseline',
      holds: 'No line saves more than its baseline',
      kind: 'must',
      text: perLine('U'),
      remedy: 'A target may not be below zero',
    },
    {
      id: 'shares',
      holds: 'Shares, ramps and confidences lie within 0 and 1',
      kind: 'must',
      text: sharesOff(context),
      remedy: 'Write 60% as 0.6 or 60%',
    },
    {
      id: 'ramp',
      holds: 'No ramp falls',
      kind: 'must',
      text: rampFalls(later),
      remedy: 'A benefit that fades is a smaller target, not a falling ramp',
    },
    {
      id: 'carrying',
      holds: 'The carrying rate holds no cost of capital while stock is released',
      kind: 'must',
      text: doubleCapital(context),
      remedy: 'Set G06 to 0 and take the cost of capital out of the carrying rate',
    },
    {
      id: 'owners',
      holds: 'Every line that counts has an owner and evidence',
      kind: 'must',
      text: perLine('W'),
      remedy: 'Fill columns I and J of ROI Inputs',
    },
    {
      id: 'costs',
      holds: 'Every cost and every global is filled in (0 is an answer)',
      kind: 'must',
      text: `${blanks(inputs.costs)}+${blanks(inputs.globals)}`,
      remedy: 'A blank cost flatters the case',
    },
    {
      id: 'filled',
      holds: 'No row of a benefit line is to be filled',
      kind: 'should',
      text: `COUNTIF(${freshness},"to be filled")`,
      remedy: 'Until then the line has grade E and is worth nothing',
    },
    {
      id: 'stale',
      holds: 'No frozen number differs from its live value',
      kind: 'should',
      text: `COUNTIF(${freshness},"STALE")`,
      remedy: 'Write the ROI sheets again; every change goes to the Log',
    },
    {
      id: 'signs',
      holds: 'Net cash changes its sign at most once',
      kind: 'should',
      text: `IF(${on('flows', `$D$${flows.signChange}`)}>1,1,0)`,
      remedy: 'Read NPV: several internal rates are possible',
    },
    {
      id: 'capex',
      holds: 'With tax, no Capex falls after year 0',
      kind: 'should',
      text: lateCapex(context, later),
      remedy: 'Only Capex of year 0 is depreciated; enter later amounts as Opex',
    },
    {
      id: 'lastYear',
      holds: 'Recurring benefits cover recurring costs in the last year',
      kind: 'should',
      text: `IF(${on('flows', `$${lastYear}$${flows.classes.first}`)}+${on('flows', `$${lastYear}$${flows.cost}`)}<-${rounding},1,0)`,
      remedy: 'A case that loses money every year lives on its one-off release',
    },
    ...lineChecks(context),
    ...internalTimeCheck(context),
  ];
}

/** The side-by-side table is before tax, so it has nothing to say once tax is set. */
const sideBySide = (context: Context, npv: string, rounding: string): string => {
  const cases = on('results', `$B$${caseRows.npv}:$D$${caseRows.npv}`);
  const chosen = `INDEX(${cases},1,${input(context, 'case')})`;
  return `IF(${input(context, 'G02')}<>0,0,IF(ABS(${chosen}-${npv})>${rounding},1,0))`;
};

const ramps: Span = { first: timeRows.ramp, last: selected(timeRows.ramp) - 1 };
const rampBlock = (from: string, to: string): string => on('time', absolute(from, to, ramps));
const rampFalls = (later: string): string =>
  `SUMPRODUCT(--(${rampBlock(later, lastYear)}<${rampBlock(firstYear, before(lastYear))}))`;

function sharesOff({ layout }: Context): string {
  const outside = (range: string): string => `COUNTIF(${range},"<0")+COUNTIF(${range},">1")`;
  const lines = `SUM(${block('lines', 'V', 'V', layout.lines.benefits)})`;
  return `${lines}+${outside(rampBlock(firstYear, lastYear))}+${outside(block('inputs', 'D', 'D', layout.inputs.grades))}`;
}

function doubleCapital({ layout }: Context): string {
  const { benefits } = layout.lines;
  const released = `SUMIF(${block('lines', 'E', 'E', benefits)},"One-off",${block('lines', 'N', 'N', benefits)})`;
  const capital = `SUMPRODUCT(ABS(${block('inputs', 'D', 'F', oneRow(layout.inputs.row('G06')))}))`;
  return `IF(AND(${released}<>0,${capital}>0),1,0)`;
}

function lateCapex(context: Context, later: string): string {
  const { costs } = context.layout.flows;
  const kinds = block('flows', 'C', 'C', costs);
  const amounts = block('flows', later, later, costs);
  return `IF(${input(context, 'G02')}=0,0,SUMPRODUCT((${kinds}="Capex")*(${amounts}<>0)))`;
}
