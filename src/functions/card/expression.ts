import type { Handed } from './argumentText';
import { type Call, callsIn } from './calls';
import { spotsOf } from './scan';

export type Operator = '^' | '*' | '/' | '+' | '-' | '&';

/** What an argument does with numbers, texts, cells and calls of ours. */
export type Expression =
  | { readonly kind: 'value'; readonly cell: Handed }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'percent' | 'plus' | 'minus'; readonly of: Expression }
  | { readonly kind: 'operator'; readonly sign: Operator; readonly left: Expression; readonly right: Expression };

/**
 * Reads arithmetic in the order of Excel, which is not that of most languages: a sign binds before ^ (-2^2 is 4), % before
 * the sign, powers go from left to right, and & comes last. Null for all that is more than arithmetic: comparisons,
 * functions of Excel, arrays, unions, @.
 * https://support.microsoft.com/office/48be406d-4975-4d31-b2b8-7af9e0e2878a
 */
export function readExpression(text: string): Expression | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  let at = 0;
  const whole = binary(0);
  return at === tokens.length ? whole : null;

  function binary(level: number): Expression | null {
    const signs = levels[level];
    if (signs === undefined) return signed();
    let left = binary(level + 1);
    for (let sign = signs.find(next); left !== null && sign !== undefined; sign = signs.find(next)) {
      at += 1;
      const right = binary(level + 1);
      left = right === null ? null : { kind: 'operator', sign, left, right };
    }
    return left;
  }

  function signed(): Expression | null {
    const kind = next('-') ? 'minus' : next('+') ? 'plus' : null;
    if (kind === null) return percent();
    at += 1;
    const of = signed();
    return of === null ? null : { kind, of };
  }

  function percent(): Expression | null {
    let of = operand();
    while (of !== null && next('%')) {
      at += 1;
      of = { kind: 'percent', of };
    }
    return of;
  }

  function operand(): Expression | null {
    const token = tokens?.[at];
    at += 1;
    if (typeof token === 'object') return token;
    if (token !== '(') return null;
    const inside = binary(0);
    const closed = next(')');
    at += 1;
    return closed ? inside : null;
  }

  function next(sign: string): boolean {
    return tokens?.[at] === sign;
  }
}

/** From what binds least to what binds most. */
const levels: readonly (readonly Operator[])[] = [['&'], ['+', '-'], ['*', '/'], ['^']];

/** Signs as they are, and operands; null where something else stands. */
function tokensOf(text: string): readonly (string | Expression)[] | null {
  const spots = [...spotsOf(text)];
  const tokens: (string | Expression)[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const blanks = /^\s+/.exec(rest)?.[0].length ?? 0;
    if (blanks > 0) {
      at += blanks;
      continue;
    }
    if (/^[-+*/^&%()]/.test(rest)) {
      tokens.push(rest.charAt(0));
      at += 1;
      continue;
    }
    const found = constantIn(rest) ?? callIn(rest) ?? referenceIn(spots.slice(at));
    if (found === null) return null;
    tokens.push(found.expression);
    at += found.length;
  }
  return tokens;
}

interface Found {
  readonly expression: Expression;
  readonly length: number;
}

function constantIn(rest: string): Found | null {
  const [number] = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(?![\p{L}\d_.:!$#[(])/iu.exec(rest) ?? [];
  if (number !== undefined) return value(Number(number), number);
  const [quoted] = /^"([^"]|"")*"/.exec(rest) ?? [];
  if (quoted !== undefined) return value(quoted.slice(1, -1).replaceAll('""', '"'), quoted);
  const [truth] = /^(true|false)(?![\p{L}\d_.:!$#[(])/iu.exec(rest) ?? [];
  return truth === undefined ? null : value(truth.toUpperCase() === 'TRUE', truth);
}

const value = (cell: Handed, written: string): Found => ({
  expression: { kind: 'value', cell },
  length: written.length,
});

function callIn(rest: string): Found | null {
  const [first] = callsIn(rest).calls;
  return first !== undefined && rest.startsWith(first.text)
    ? { expression: { kind: 'call', call: first }, length: first.text.length }
    : null;
}

/** Cells, a name or a column of a table; a name before a parenthesis is a function of Excel. */
function referenceIn(spots: readonly { readonly char: string; quoted: boolean; square: boolean }[]): Found | null {
  const end = spots.findIndex(
    ({ char, quoted, square }) => char === '"' || !(quoted || square || /[\p{L}\d_.\\?$:!#[\]]/u.test(char)),
  );
  const own = end < 0 ? spots : spots.slice(0, end);
  const text = own.map(({ char }) => char).join('');
  if (!/^[\p{L}_\\$'[]/u.test(text) || spots[own.length]?.char === '(') return null;
  return { expression: { kind: 'reference', text }, length: text.length };
}

/** The references and calls in it, those in the arguments of the calls left out. */
export function leavesOf(tree: Expression): readonly Extract<Expression, { kind: 'reference' | 'call' }>[] {
  if (tree.kind === 'value') return [];
  if (tree.kind === 'reference' || tree.kind === 'call') return [tree];
  return tree.kind === 'operator' ? [...leavesOf(tree.left), ...leavesOf(tree.right)] : leavesOf(tree.of);
}
