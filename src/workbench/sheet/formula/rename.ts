import { quoted, unquoted } from './reference';
import type { Token } from './tokens';
import { join, tokenize } from './tokens';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Every mention of a sheet before a `!` under its new name. */
export function renameSheet(formula: string, old: string, name: string): string {
  const change = (token: Token): Token => {
    const cut = token.text.lastIndexOf('!');
    const speaks = (token.kind === 'reference' || token.kind === 'name') && cut > 0;
    if (!speaks || !same(unquoted(token.text.slice(0, cut)), old)) return token;
    return { kind: token.kind, text: `${quoted(name)}${token.text.slice(cut)}` };
  };
  return join(tokenize(formula).map(change));
}

/** Every mention of a table under its new name. */
export function renameTable(formula: string, old: string, name: string): string {
  const change = (token: Token): Token => {
    if (token.kind === 'name' && same(token.text, old)) return { kind: 'name', text: name };
    const open = token.text.indexOf('[');
    if (token.kind !== 'structured' || !same(token.text.slice(0, open), old)) return token;
    return { kind: 'structured', text: `${name}${token.text.slice(open)}` };
  };
  return join(tokenize(formula).map(change));
}
