import type { Cell } from '../../fields/field';
import type { Example, TwinFunction } from '../define';
import { type Parameter, parametersOf } from '../gate/parameters';
import { type Block, formula, heading, list, table, text } from './block';
import { errorItems } from './errors';
import { allowed, leftOut, signature, unitOf } from './words';

/** The reference page of one function. */
export const page = (fn: TwinFunction): readonly Block[] => [
  heading(1, `TWIN.${fn.name}`, fn.name),
  text(fn.summary),
  formula(signature(fn)),
  heading(2, 'How it is computed'),
  text(fn.method),
  heading(2, 'Arguments'),
  table(['argument', 'meaning', 'unit', 'may be', 'left out'], parametersOf(fn).map(argumentRow)),
  ...(fn.shape === 'record' ? [text(columns)] : []),
  heading(2, 'Results'),
  table(
    ['label', 'meaning', 'unit'],
    Object.entries(fn.results).map(([label, result]) => [label, result.help, unitOf(result)]),
  ),
  ...(fn.views === undefined ? [] : [list(views(fn.views))]),
  heading(2, 'Try it'),
  ...fn.examples.flatMap((each) => example(fn, each)),
  heading(2, 'Errors'),
  list(errorItems(fn)),
  heading(2, 'Source'),
  text(`${fn.source}.`),
];

const argumentRow = (parameter: Parameter): readonly string[] => [
  parameter.name,
  parameter.field.help,
  unitOf(parameter.field),
  allowed(parameter.field),
  leftOut(parameter),
];

const columns =
  'Each argument that is one value also takes a column or a row of them: columns are equally long, single values repeat, and the result has one row for each.';

/** What the words of `output` show that are no label of a result. */
const views = (words: NonNullable<TwinFunction['views']>) =>
  Object.entries(words).map(([word, shown]) => ({
    text: `\`output\` ${word} shows ${Object.entries(shown).map(renamed).join(', ')}`,
  }));
const renamed = ([label, name]: readonly [string, string]): string => (label === name ? label : `${name} as ${label}`);

const example = (fn: TwinFunction, { formula: typed, gives, from }: Example): readonly Block[] =>
  Array.isArray(gives)
    ? [formula(`=${typed}`), text('gives'), grid(fn, gives), text(`from ${from}`)]
    : [formula(`=${typed}`), text(`gives \`${String(gives)}\`, from ${from}`)];

/** A block as it spills; a table wants headings, so a block without labels gets blank ones. */
function grid(fn: TwinFunction, rows: readonly (readonly Cell[])[]): Block {
  const [first = [], ...rest] = rows;
  const labels = [fn.results, ...Object.values(fn.views ?? {})].flatMap((named) => Object.keys(named));
  const labelled = first.every((cell) => labels.includes(String(cell)));
  return table(labelled ? first : first.map(() => ''), labelled ? rest : rows);
}
