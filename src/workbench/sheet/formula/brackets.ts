import type { Token } from './tokens';

/** Where the bracket that opens at `open` closes. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i += 1) {
    const { kind, text } = tokens[i] ?? symbol('');
    if (kind === 'symbol' && text === '(') depth += 1;
    if (kind === 'symbol' && text === ')' && (depth -= 1) === 0) return i;
  }
  return tokens.length - 1;
}

/** The arguments between the bracket that opens at `open` and the one that closes it. */
export function argumentsAt(tokens: readonly Token[], open: number): Token[][] {
  const list: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open, closing(tokens, open) + 1)) {
    if (token.text === '(' || token.text === '{') depth += 1;
    if (token.text === ')' || token.text === '}') depth -= 1;
    if (token.text === ',' && depth === 1) list.push([]);
    else if (depth >= 1 && !(token.text === '(' && depth === 1)) list.at(-1)?.push(token);
  }
  return list;
}

export const symbol = (text: string): Token => ({ kind: 'symbol', text });
