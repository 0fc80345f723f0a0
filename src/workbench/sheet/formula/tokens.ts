/**
 * A formula cut into pieces. The pieces joined again are the formula, letter by letter, so that a change of one kind
 * of piece (a moved reference, a renamed sheet, a file prefix) leaves everything else as the planner typed it.
 */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
}
export type Kind =
  | 'reference' // A1, $A$1:B2, A:A, 1:3, Sheet!A1, 'My sheet'!A1, A1#
  | 'structured' // Table[Column], [@Column]
  | 'function' // the name before a bracket
  | 'name' // a defined name, a table, a LET or LAMBDA parameter, with a sheet prefix at most
  | 'text'
  | 'number'
  | 'error'
  | 'boolean'
  | 'space'
  | 'symbol';

const prefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9][0-9]{0,6}`;
const end = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

const rules: readonly (readonly [Kind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['space', /\s+/uy],
  ['error', /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)/uy],
  ['reference', new RegExp(`(?:${prefix})?${cell}:${cell}${end}`, 'uy')],
  ['reference', new RegExp(`(?:${prefix})?${cell}#?${end}`, 'uy')],
  ['reference', new RegExp(`(?:${prefix})?(?:${column}:${column}|${row}:${row})${end}`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['function', new RegExp(`${word}(?=\\()`, 'uy')],
  ['boolean', /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(![])/iuy],
  ['name', new RegExp(`(?:${prefix})?${word}(?!\\[)(?![\\p{L}\\p{N}_.])`, 'uy')],
];

const structuredStart = new RegExp(`(?:${word})?\\[`, 'uy');

export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = next(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export const join = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');

/** The formula with the pieces of one kind rewritten. */
export const rewrite = (formula: string, kind: Kind, change: (text: string) => string): string =>
  join(tokenize(formula).map((token) => (token.kind === kind ? { kind, text: change(token.text) } : token)));

function next(formula: string, at: number): Token {
  const structured = structuredAt(formula, at);
  if (structured !== null) return { kind: 'structured', text: structured };
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found !== null) return { kind, text: found[0] };
  }
  return { kind: 'symbol', text: formula.charAt(at) };
}

/** Brackets nest, and an apostrophe takes the meaning from the letter behind it. */
function structuredAt(formula: string, at: number): string | null {
  structuredStart.lastIndex = at;
  const start = structuredStart.exec(formula);
  if (start === null) return null;
  let depth = 0;
  for (let i = at + start[0].length - 1; i < formula.length; i += 1) {
    const letter = formula.charAt(i);
    if (letter === "'") i += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']' && (depth -= 1) === 0) return formula.slice(at, i + 1);
  }
  return null;
}
