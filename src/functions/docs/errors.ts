import type { TwinFunction } from '../define';
import { parametersOf } from '../gate/parameters';
import type { Item } from './block';
import { allowed } from './words';

/** What each error of a function means, and the reason behind each result that may be missing. */
export function errorItems(fn: TwinFunction): readonly Item[] {
  const parameters = parametersOf(fn);
  const required = parameters.filter(({ optional }) => !optional).map(({ name }) => name);
  const bounded = parameters
    .filter(({ field }) => field.words === undefined && allowed(field).includes(', '))
    .map(({ name }) => name);
  const reasons = Object.entries(fn.results).flatMap(([label, { missing, over0 }]) => [
    ...(missing === undefined ? [] : [{ text: `\`#N/A\` in ${label}: ${missing}` }]),
    ...(over0 === undefined ? [] : [{ text: `\`#DIV/0!\` in ${label}: ${over0}` }]),
  ]);
  return [
    {
      text: '`#VALUE!` text or TRUE/FALSE stands where a number belongs, a word is not known, or columns differ in length',
    },
    ...(required.length > 0 ? [{ text: `\`#VALUE!\` ${anyOf(required)} is missing` }] : []),
    ...(fn.notYet === undefined ? [] : [{ text: `\`#VALUE!\` not simulated yet: ${fn.notYet}` }]),
    { text: `\`#NUM!\` a number lies outside its bounds${of(bounded)}, or contradicts another` },
    { text: '`#DIV/0!` there is nothing to divide by, or no variation' },
    { text: '`#N/A` the data cannot support an answer' },
    ...reasons,
    { text: 'An error in a cell that is handed in comes back as it is' },
  ];
}

const anyOf = (names: readonly string[]): string => names.join(', ').replace(/, (?=[^,]*$)/, ' or ');

const of = (names: readonly string[]): string => (names.length === 0 ? '' : ` (${names.join(', ')})`);
