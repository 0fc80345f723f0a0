import { readArgument } from './argumentText';
import type { Call } from './calls';
import { evaluate, nested, onlyExcel } from './evaluate';
import { leavesOf, readExpression } from './expression';
import type { Cells, Known } from './known';
import type { Ask } from './results';

/** What was read of a reference, by its text. */
export type Read = ReadonlyMap<string, Exclude<Known, null>>;

/** The references that have to be read before a card can be made, each once. */
export const referencesOf = (calls: readonly Call[], ownNames: boolean): readonly string[] => [
  ...new Set(calls.flatMap(({ args }) => args.flatMap(referencesIn)).filter((text) => !(ownNames && isBareName(text)))),
];

function referencesIn(text: string): readonly string[] {
  const argument = readArgument(text);
  if (argument.kind === 'reference') return [text];
  const tree = argument.kind === 'expression' ? readExpression(text) : null;
  const leaves = tree === null ? [] : leavesOf(tree);
  return leaves.flatMap((leaf) => (leaf.kind === 'reference' ? [leaf.text] : leaf.call.args.flatMap(referencesIn)));
}

/** How many arguments a function of ours takes; null when there is none of that name. */
export type Takes = (name: string) => number | null;

/** Each argument of a call, with its cells or why they are not known. */
export const knownOf = ({ args }: Call, read: Read, ask: Ask, takes: Takes): Promise<readonly Known[]> =>
  Promise.all(args.map((text) => argumentOf(text, read, ask, takes)));

async function argumentOf(text: string, read: Read, ask: Ask, takes: Takes): Promise<Known> {
  const argument = readArgument(text);
  if (argument.kind === 'omitted') return null;
  if (argument.kind === 'literal') return argument.cells as Cells;
  const reference = (name: string): Known =>
    read.get(name) ?? { unknown: `${name} is given by LET or LAMBDA within the formula` };
  if (argument.kind === 'reference') return reference(text);
  const tree = readExpression(text);
  if (tree === null) return onlyExcel;
  const call = async (inner: Call): Promise<Known> =>
    nested(inner, await knownOf(inner, read, ask, takes), ask, takes(inner.name));
  return evaluate(tree, { reference, call });
}

/** A name that LET or LAMBDA may have given; what reads like a cell is one. */
const isBareName = (text: string): boolean =>
  /^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(text) && !/^[a-z]{1,3}[1-9]\d{0,6}$/i.test(text);
