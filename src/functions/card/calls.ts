import { splitAt, spotsOf } from './scan';

/** One call of a =TWIN function as it stands in a formula. */
export interface Call {
  /** Without the namespace, in capitals. */
  readonly name: string;
  /** What stands between the commas, without the blanks around it; empty where an argument is left out. */
  readonly args: readonly string[];
  /** The call as it is written. */
  readonly text: string;
}

export interface Calls {
  /** In the order of the formula; a call inside another one comes after it. */
  readonly calls: readonly Call[];
  /** Whether the formula is one call and nothing else. */
  readonly alone: boolean;
  /** Whether LET or LAMBDA gives names of its own, which mean nothing outside of the formula. */
  readonly ownNames: boolean;
}

/** The namespace stands in the manifest; a build for trying has its own. */
const called = /(?<![\p{L}\d_.])TWIN(?:_DEV)?\.([\p{L}\d_.]+)\s*\(/giu;

/** The calls of our functions in a formula, as Excel gives it in English with commas. */
export function callsIn(formula: string): Calls {
  const body = formula.replace(/^=\s*@?/, '').trimEnd();
  const spots = [...spotsOf(body)];
  const found = [...body.matchAll(called)].flatMap((match) => {
    const start = match.index;
    if (spots[start]?.quoted === true || spots[start]?.square === true) return [];
    const open = start + match[0].length - 1;
    const depth = spots[open]?.depth ?? 0;
    const close = spots.find(
      ({ at, char, quoted, depth: here }) => at > open && char === ')' && !quoted && here === depth,
    );
    if (close === undefined) return [];
    const inside = body.slice(open + 1, close.at);
    const args = inside.trim() === '' ? [] : splitAt(inside, ',').map((arg) => arg.trim());
    return [
      {
        start,
        end: close.at + 1,
        call: { name: match[1]!.toUpperCase(), args, text: body.slice(start, close.at + 1) },
      },
    ];
  });
  const [first] = found;
  return {
    calls: found.map(({ call }) => call),
    alone: first !== undefined && first.start === 0 && first.end === body.length,
    ownNames: /(?<![\p{L}\d_.])(?:LET|LAMBDA)\s*\(/iu.test(withoutQuotes(body)),
  };
}

const withoutQuotes = (body: string): string =>
  [...spotsOf(body)]
    .filter(({ quoted }) => !quoted)
    .map(({ char }) => char)
    .join('');
