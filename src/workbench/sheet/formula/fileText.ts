import { argumentsAt, closing, symbol } from './brackets';
import { filePrefixes } from './futureFunctions';
import { parseStructured, printStructured } from './structured';
import type { Token } from './tokens';
import { join, tokenize } from './tokens';

/**
 * A formula as an .xlsx file says it, without the equals sign: newer functions with their prefix, a custom function as
 * `_xldudf_TWIN_EOQ(`, `[@Col]` as `[[#This Row],[Col]]`, `A1#` as `_xlfn.ANCHORARRAY(A1)`, names of LET and LAMBDA with
 * `_xlpm.`. `table` is the one that the formula stands in: a file names it always. A custom function in any other spelling does not calculate in Excel until the cell is entered again.
 */
export function toFile(formula: string, namespaces: readonly string[], table = ''): string {
  const tokens = tokenize(formula.replace(/^=/u, ''));
  const parameters = parametersIn(tokens);
  return join(withoutAt(tokens).map((token) => fileToken(token, parameters, namespaces, table)));
}

/** The formula of a file as Excel shows it, with the equals sign; the table that it stands in goes without its name. */
export function fromFile(text: string, namespaces: readonly string[], table = ''): string {
  const tokens = tokenize(text).map((token) => shownToken(token, namespaces, table));
  return `=${join(unwrap(unwrap(tokens, 'ANCHORARRAY', '', '#'), 'SINGLE', '@', ''))}`;
}

function fileToken(token: Token, parameters: ReadonlySet<string>, namespaces: readonly string[], table: string): Token {
  const { kind, text } = token;
  const upper = text.toUpperCase();
  if (kind === 'structured') {
    const parsed = parseStructured(text);
    if (parsed === null) return token;
    return { kind, text: printStructured({ ...parsed, table: parsed.table === '' ? table : parsed.table }, true) };
  }
  if (kind === 'reference' && text.endsWith('#')) return { kind, text: `_xlfn.ANCHORARRAY(${text.slice(0, -1)})` };
  if ((kind === 'name' || kind === 'function') && parameters.has(upper)) return { kind, text: `_xlpm.${text}` };
  if (kind !== 'function') return token;
  if (namespaces.some((namespace) => upper.startsWith(`${namespace}.`)))
    return { kind, text: `_xldudf_${upper.replace(/\./gu, '_')}` };
  return { kind, text: `${filePrefixes.get(upper) ?? ''}${text}` };
}

function shownToken({ kind, text }: Token, namespaces: readonly string[], table: string): Token {
  if (kind === 'structured') {
    const parsed = parseStructured(text);
    if (parsed === null) return { kind, text };
    const own = parsed.table.toLowerCase() === table.toLowerCase() && parsed.parts.includes('#This Row');
    return { kind, text: printStructured({ ...parsed, table: own ? '' : parsed.table }, false) };
  }
  if (kind !== 'function' && kind !== 'name') return { kind, text };
  const custom = /^_xldudf_(.+)$/iu.exec(text)?.[1]?.toUpperCase();
  if (custom !== undefined && namespaces.some((namespace) => custom.startsWith(`${namespace}_`)))
    return { kind, text: custom.replace(/_/gu, '.') };
  return { kind, text: text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/iu, '') };
}

/** `@A1:A3`, the one cell in line with the formula, is a function in a file. */
function withoutAt(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined) continue;
    if (token.text !== '@' || next === undefined || !['reference', 'name', 'function'].includes(next.kind)) {
      result.push(token);
      continue;
    }
    const end = next.kind === 'function' ? closing(tokens, i + 2) : i + 1;
    result.push(symbol('_xlfn.SINGLE('), ...withoutAt(tokens.slice(i + 1, end + 1)), symbol(')'));
    i = end;
  }
  return result;
}

/** `NAME(x)` as `before x after`. */
function unwrap(tokens: readonly Token[], name: string, before: string, after: string): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.kind !== 'function' || token.text.toUpperCase() !== name) {
      result.push(token);
      continue;
    }
    const end = closing(tokens, i + 1);
    result.push(symbol(before), ...unwrap(tokens.slice(i + 2, end), name, before, after), symbol(after));
    i = end;
  }
  return result.filter(({ text }) => text !== '');
}

/** The names that LET and LAMBDA give: all but the last argument of LAMBDA, every other one of LET. */
function parametersIn(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    const upper = token.text.toUpperCase();
    if (token.kind !== 'function' || (upper !== 'LET' && upper !== 'LAMBDA')) return;
    const given = argumentsAt(tokens, i + 1).slice(0, -1);
    given.forEach((argument, position) => {
      const only = argument.filter(({ kind }) => kind !== 'space');
      const name = only.length === 1 && only[0]?.kind === 'name' ? only[0].text : null;
      if (name !== null && (upper === 'LAMBDA' || position % 2 === 0)) names.add(name.toUpperCase());
    });
  });
  return names;
}
