import { questions, type TwinFunction } from '../define';
import { pageName } from './help';

/** docs/functions/README.md: the functions under the questions that they answer. */
export function overview(functions: readonly TwinFunction[]): string {
  const sections = Object.entries(questions)
    .map(([key, says]) => ({ says, answers: functions.filter(({ question }) => question === key) }))
    .filter(({ answers }) => answers.length > 0)
    .flatMap(({ says, answers }) => [`## ${says}`, answers.map(line).join('\n')]);
  return ['# The =TWIN functions', intro, ...sections].join('\n\n').concat('\n');
}

const line = (fn: TwinFunction): string => `- [TWIN.${fn.name}](${pageName(fn)}): ${fn.summary}`;

const intro =
  'Each page says what a function computes, in which units, within which bounds, with an example to paste. Rates are per period of the demand, and lead times count in the same periods. A blank cell means missing, never zero. Shares run from 0 to 1. These pages are written by `npm run generate` from the definitions in src/functions.';
