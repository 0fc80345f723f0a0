import type { Cell } from '../../fields/field';
import type { Example, TwinFunction } from '../define';
import { type Parameter, parametersOf } from '../gate/parameters';
import { allowed, leftOut, signature, unitOf } from './words';

/** The reference page of one function, in Markdown. */
export function page(fn: TwinFunction): string {
  return [
    `# TWIN.${fn.name}`,
    fn.summary,
    code(signature(fn)),
    '## How it is computed',
    fn.method,
    '## Arguments',
    table(['argument', 'meaning', 'unit', 'may be', 'left out'], parametersOf(fn).map(argumentRow)),
    columns(fn),
    '## Results',
    table(
      ['label', 'meaning', 'unit'],
      Object.entries(fn.results).map(([label, result]) => [label, result.help, unitOf(result)]),
    ),
    views(fn),
    '## Try it',
    ...fn.examples.map(example(fn)),
    '## Errors',
    errors(fn).join('\n'),
    '## Source',
    `${fn.source}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const argumentRow = (parameter: Parameter): readonly string[] => [
  parameter.name,
  parameter.field.help,
  unitOf(parameter.field),
  allowed(parameter.field),
  leftOut(parameter),
];

const columns = (fn: TwinFunction): string =>
  fn.shape === 'record'
    ? 'Each argument that is one value also takes a column or a row of them: columns are equally long, single values repeat, and the result has one row for each.'
    : '';

/** What the words of `output` show that are no label of a result. */
const views = (fn: TwinFunction): string =>
  Object.entries(fn.views ?? {})
    .map(([view, shown]) => `- \`output\` ${view} shows ${Object.entries(shown).map(renamed).join(', ')}`)
    .join('\n');
const renamed = ([label, name]: readonly [string, string]): string => (label === name ? label : `${name} as ${label}`);

const example =
  (fn: TwinFunction) =>
  ({ formula, gives, from }: Example): string =>
    Array.isArray(gives)
      ? [code(`=${formula}`), 'gives', grid(fn, gives), `from ${from}`].join('\n\n')
      : [code(`=${formula}`), `gives **${String(gives)}**, from ${from}`].join('\n\n');

/** A block as it spills; Markdown wants headings, so a block without labels gets blank ones. */
function grid(fn: TwinFunction, rows: readonly (readonly Cell[])[]): string {
  const [first = [], ...rest] = rows;
  const labels = [fn.results, ...Object.values(fn.views ?? {})].flatMap((named) => Object.keys(named));
  const labelled = first.every((cell) => labels.includes(String(cell)));
  return table(labelled ? first : first.map(() => ''), labelled ? rest : rows);
}

function errors(fn: TwinFunction): readonly string[] {
  const parameters = parametersOf(fn);
  const required = parameters.filter(({ optional }) => !optional).map(({ name }) => name);
  const bounded = parameters.filter(({ field }) => field.words === undefined && allowed(field).includes(', '));
  const missing = Object.entries(fn.results).filter(([, { missing: why }]) => why !== undefined);
  const needed = required.length > 0 ? ` or one of ${required.join(', ')} is missing` : '';
  return [
    `- \`#VALUE!\` text or TRUE/FALSE stands where a number belongs, a word is not known, columns differ in length${needed}`,
    `- \`#NUM!\` a number lies outside its bounds${bounded.length > 0 ? ` (${bounded.map(({ name }) => name).join(', ')})` : ''} or contradicts another`,
    '- `#DIV/0!` there is nothing to divide by, or no variation',
    '- `#N/A` the data cannot support an answer',
    ...missing.map(([label, { missing: why }]) => `  - ${label}: ${why}`),
    '- an error in a cell that is handed in comes back as it is',
  ];
}

const code = (text: string): string => `\`\`\`\n${text}\n\`\`\``;
const table = (headings: readonly Cell[], rows: readonly (readonly Cell[])[]): string =>
  [headings, headings.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
