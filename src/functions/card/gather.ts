import { readArgument } from './argumentText';
import type { Call } from './calls';
import type { Cells, Known } from './known';

/** What was read of a reference, by its text. */
export type Read = ReadonlyMap<string, Exclude<Known, null>>;

/** The references that have to be read before a card can be made, each once. */
export const referencesOf = (calls: readonly Call[], ownNames: boolean): readonly string[] => [
  ...new Set(
    calls
      .flatMap(({ args }) => args)
      .filter((arg) => readArgument(arg).kind === 'reference' && !(ownNames && isBareName(arg))),
  ),
];

/** Each argument of a call, with its cells or why they are not known. */
export const knownOf = ({ args }: Call, read: Read): readonly Known[] =>
  args.map((text): Known => {
    const argument = readArgument(text);
    if (argument.kind === 'omitted') return null;
    if (argument.kind === 'literal') return argument.cells as Cells;
    if (argument.kind === 'expression') return { unknown: 'only Excel computes this part of the formula' };
    return read.get(text) ?? { unknown: `${text} is given by LET or LAMBDA within the formula` };
  });

/** A name that LET or LAMBDA may have given; what reads like a cell is one. */
const isBareName = (text: string): boolean =>
  /^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(text) && !/^[a-z]{1,3}[1-9]\d{0,6}$/i.test(text);
