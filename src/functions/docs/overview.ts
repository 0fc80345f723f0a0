import { questions, type TwinFunction } from '../define';
import { type Block, heading, list, text } from './block';

/** The functions under the questions that they answer, each with a link to its page. */
export const overview = (functions: readonly TwinFunction[], link: (fn: TwinFunction) => string): readonly Block[] => [
  heading(1, 'The =TWIN functions'),
  text(
    'Each page says what a function computes, in which units, within which bounds, with an example to paste. Rates are per period of the demand, and lead times count in the same periods. A blank cell means missing, never zero. Shares run from 0 to 1.',
  ),
  ...Object.entries(questions)
    .map(([key, says]) => ({ says, answers: functions.filter(({ question }) => question === key) }))
    .filter(({ answers }) => answers.length > 0)
    .flatMap(({ says, answers }) => [
      heading(2, says),
      list(answers.map((fn) => ({ name: `TWIN.${fn.name}`, link: link(fn), text: fn.summary }))),
    ]),
];
