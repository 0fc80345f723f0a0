import { Draft } from '../draft';
import { inSection } from '../register/entry';
import { on } from '../sheetNames';
import type { Style } from '../../workbook/style';
import { masterCheck, warningCount } from './checks';
import { block, input, type Context } from './context';
import { resultRow, type ResultName } from './resultRows';

const holds = 'One decision, one narrow scenario. Start here.';
const link: Style = { role: 'link', align: 'left' };
const result = (name: ResultName): string => on('results', `$B$${resultRow(name)}`);

/** The page a decider sees first: what is asked, three numbers, whether to believe them, and how to check that. */
export function coverSheet(context: Context): Draft {
  const draft = new Draft('cover', { title: 'Return on investment', holds, freezeRows: 2, widths: { A: 62, B: 84 } });
  let row = 4;
  const section = (text: string): void => {
    row += 1;
    draft.heading(row++, { A: text, B: '' });
  };
  const shows = (label: string, text: string, style: Style): void => {
    draft.put('A', row, label, { role: 'label' });
    draft.formula('B', row++, text, style);
  };
  const says = (label: string, text: string): void => {
    draft.put('A', row, label, { role: 'label' });
    draft.put('B', row++, text, { role: 'calc' });
  };

  row = 3;
  section('What is asked');
  for (const entry of inSection(context.register, 'cover')) {
    draft.put('A', row, entry.label, { role: 'label' });
    draft.put('B', row++, entry.values[0] ?? null, { role: 'input', wrap: true });
  }
  says('Scenario', context.scenario || 'none');
  shows('Case shown', `CHOOSE(${input(context, 'case')},"low","base","high")`, link);
  shows('Discount rate', input(context, 'G01'), { ...link, numberFormat: '0.0%' });
  shows('Tax rate (0 is before tax)', input(context, 'G02'), { ...link, numberFormat: '0.0%' });
  shows('Last year of the horizon', `MAX(${on('time', '$F$3:$K$3')})`, { ...link, numberFormat: '0' });

  section('Three numbers');
  const total: Style = { role: 'total', align: 'left' };
  shows('Net present value, cash', result('npv'), { ...total, numberFormat: '#,##0;-#,##0;0' });
  shows('Payback, years', result('payback'), { ...total, numberFormat: '0.00' });
  shows('Benefits may fall by this before costs are not covered', result('breakEven'), {
    ...total,
    numberFormat: '0.0%',
  });

  section('May they be believed?');
  const whole: Style = { ...link, numberFormat: '0' };
  const master = row;
  shows('Checks that fail (must be 0)', masterCheck, whole);
  const warnings = row;
  shows('Warnings (ROI Checks says what to do)', warningCount, whole);
  shows(
    'Frozen numbers that have gone stale',
    `COUNTIF(${block('inputs', 'O', 'O', context.layout.inputs.factors)},"STALE")`,
    whole,
  );
  draft.highlight(`B${master}`, `$B$${master}>0`, 'bad');
  draft.highlight(`B${master}`, `$B$${master}=0`, 'good');
  draft.highlight(`B${warnings}`, `$B$${warnings}>0`, 'warning');

  section('Three questions');
  shows('Is the data trustworthy? Share of benefit PV that is measured', result('measured'), {
    ...link,
    numberFormat: '0.0%',
  });
  says('Is the decision repeatable? Last run', context.stamp.runId);
  shows('Is the value visible? NPV with risk reduction, less its cost', result('npvRisk'), {
    ...link,
    numberFormat: '#,##0;-#,##0;0',
  });

  section('Without the add-in');
  draft.put('A', row++, opens(context), { role: 'note' });
  draft.put(
    'A',
    row++,
    'Every result is a native formula; only column N of ROI Inputs asks the add-in, and nothing is calculated from it.',
    { role: 'note' },
  );
  draft.put('A', row++, 'Tax: losses are taken to be usable at once. Released working capital is not taxed.', {
    role: 'note',
  });

  section("A reviewer's five minutes");
  for (const step of steps) draft.put('A', row++, step, { role: 'note' });
  return draft;
}

const opens = ({ stamp }: Context): string =>
  `Opens without the add-in; numbers marked grey were written by the twin on ${stamp.when.slice(0, 10)}, run ${stamp.runId}.`;

const steps = [
  '1  ROI Checks: no check fails; which warnings stand, and why?',
  '2  ROI Results: the cases side by side; does the low case frighten?',
  '3  ROI Lines: the largest annual values; what guards them against counting twice?',
  '4  ROI Inputs: the rows of those lines: evidence, grade, owner, as-of date.',
  '5  ROI Results: the break-even haircut and the share that is measured.',
];
