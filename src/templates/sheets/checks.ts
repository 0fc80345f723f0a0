import { Draft } from '../draft';
import { on } from '../sheetNames';
import type { Style } from '../../workbook/style';
import { checkLines } from './checkLines';
import type { Context } from './context';

const holds = 'Every result is 0 when all is well. An error counts as a fail, so it can never hide one.';
const firstCheck = 6;
const result: Style = { role: 'calc', numberFormat: '0', align: 'center' };
const counted: Style = { role: 'total', numberFormat: '0', align: 'left' };

export const masterCheck = on('checks', '$B$2');
export const warningCount = on('checks', '$B$3');

/** What must hold before anyone decides, and what should be looked at. */
export function checksSheet(context: Context): Draft {
  const draft = new Draft('checks', { title: 'ROI checks', holds, freezeRows: 5 });
  const checks = checkLines(context);
  const musts = checks.filter((check) => check.kind === 'must');
  const last = firstCheck + checks.length - 1;
  const lastMust = firstCheck + musts.length - 1;
  draft.formula('B', 2, failures(`$D$${firstCheck}:$D$${lastMust}`), counted);
  draft.put('A', 3, 'Warnings', { role: 'label' });
  draft.formula('B', 3, failures(`$D$${lastMust + 1}:$D$${last}`), counted);
  draft.heading(firstCheck - 1, { A: 'ID', B: 'Check', C: 'Kind', D: 'Result', E: 'What to do' }, { center: ['D'] });
  [...musts, ...checks.filter((check) => check.kind === 'should')].forEach((check, index) => {
    const row = firstCheck + index;
    draft.put('A', row, check.id, { role: 'label' });
    draft.put('B', row, check.holds, { role: 'label' });
    draft.put('C', row, check.kind, { role: 'label' });
    draft.formula('D', row, check.text, result);
    draft.put('E', row, check.remedy, { role: 'note' });
  });
  const range = `D${firstCheck}:D${last}`;
  draft.highlight(range, `ISERROR($D${firstCheck})`, 'bad');
  draft.highlight(range, `AND($D${firstCheck}>0,$C${firstCheck}="must")`, 'bad');
  draft.highlight(range, `AND($D${firstCheck}>0,$C${firstCheck}="should")`, 'warning');
  draft.highlight(range, `$D${firstCheck}=0`, 'good');
  return draft;
}

/** How many checks fail; what a check itself counts stands in its own row. */
const failures = (range: string): string => `SUMPRODUCT(--ISERROR(${range}))+COUNTIF(${range},">0")`;
