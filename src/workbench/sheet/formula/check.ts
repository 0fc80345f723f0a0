import { areaOf, parseReference } from './reference';
import type { Token } from './tokens';
import { join, tokenize } from './tokens';

/** Why Excel would refuse to take the formula, or null. */
export function faultIn(formula: string): string | null {
  const tokens = tokenize(formula.replace(/^=/u, ''));
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== 'symbol' && kind !== 'function') continue;
    if (kind === 'symbol' && (text === '(' || text === '{')) open.push(text);
    if (text === ')' && open.pop() !== '(') return 'a closing bracket has no opening one';
    if (text === '}' && open.pop() !== '{') return 'a closing brace has no opening one';
    if (text === '"') return 'a text is not closed';
    if (text === '[' || text === ']') return 'a table reference is not closed';
  }
  if (open.length > 0) return 'a bracket is not closed';
  const last = tokens.filter(({ kind }) => kind !== 'space').at(-1);
  if (last === undefined) return 'there is nothing behind the equals sign';
  return /^[-+*/^&=<>,:]$/u.test(last.text) ? `there is nothing behind ${last.text}` : null;
}

/**
 * The formula as Excel shows it back: functions, columns and truth values in capitals, 1.50 and .5 as 1.5 and 0.5. The
 * engine takes a number that is spelled otherwise for a text.
 */
export const tidy = (formula: string): string => join(tokenize(formula).map(tidyToken));

function tidyToken(token: Token): Token {
  if (token.kind === 'function' || token.kind === 'boolean')
    return { kind: token.kind, text: token.text.toUpperCase() };
  if (token.kind === 'number' && Number.isFinite(Number(token.text)))
    return { kind: 'number', text: String(Number(token.text)) };
  if (token.kind !== 'reference') return token;
  const cut = token.text.lastIndexOf('!') + 1;
  return { kind: 'reference', text: token.text.slice(0, cut) + token.text.slice(cut).toUpperCase() };
}

/** Whether the text is a plain reference to cells, and to which. */
export function referenceOnly(
  formula: string,
): { readonly sheet: string | null; readonly area: ReturnType<typeof areaOf> } | null {
  const reference = parseReference(formula.replace(/^=/u, ''));
  return reference === null || reference.spill ? null : { sheet: reference.sheet, area: areaOf(reference) };
}
