import { relative } from 'node:path';
import ts from 'typescript';
import type { Use } from './use';

const isTypings = (file: ts.SourceFile): boolean =>
  /@types\/(office-js|custom-functions-runtime)\//.test(file.fileName);

/** Members of the client library itself, whatever object they are asked of. */
const ofTheClient = /[.](load|isNullObject|items|context|sync|toJSON|set)$/;

/**
 * Every member of Office.js that these files use, by the TypeScript checker: `a.b`, `a['b']`, `const { b } = a`, a plain
 * object given where Office.js wants one, and the words of `load('items/name')`.
 */
export function findUses(program: ts.Program, files: readonly ts.SourceFile[], root: string): Use[] {
  const checker = program.getTypeChecker();
  const uses = new Map<string, Use>();

  for (const file of files) {
    const path = relative(root, file.fileName).replaceAll('\\', '/');
    const note = (symbol: ts.Symbol | undefined, written = false, declaration = symbol?.declarations?.[0]) => {
      if (symbol === undefined || declaration === undefined || !isTypings(declaration.getSourceFile())) return;
      if (!isMember(declaration)) return;
      const member = nameOf(checker, symbol, declaration);
      const key = `${member} ${path} ${written}`;
      if (!/^(Excel|Office|OfficeExtension|OfficeRuntime|CustomFunctions)[.]/.test(member)) return;
      const set = setOf(declaration);
      uses.set(key, { member, set, answeredBy: answererOf(checker, member, declaration), written, file: path });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        note(checker.getSymbolAtLocation(node.name), isAssigned(node), calledDeclaration(checker, node));
      } else if (ts.isElementAccessExpression(node)) {
        for (const word of wordsOf(checker, node.argumentExpression)) note(property(checker, node.expression, word));
      } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
      } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
        const wanted = checker.getContextualType(node.parent);
        if (wanted !== undefined && ts.isIdentifier(node.name)) note(memberOf(checker, wanted, node.name.text));
      }
      if (ts.isCallExpression(node)) for (const symbol of loaded(checker, node)) note(symbol);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...uses.values()].sort((a, b) => (a.member < b.member ? -1 : a.member > b.member ? 1 : 0));
}

const isMember = (declaration: ts.Declaration): boolean =>
  ts.isPropertySignature(declaration) ||
  ts.isPropertyDeclaration(declaration) ||
  ts.isMethodDeclaration(declaration) ||
  ts.isMethodSignature(declaration) ||
  ts.isFunctionDeclaration(declaration) ||
  ts.isVariableDeclaration(declaration) ||
  ts.isEnumMember(declaration) ||
  ts.isClassDeclaration(declaration) ||
  ts.isGetAccessor(declaration);

/** Where a method has several forms, the one that is called. */
function calledDeclaration(checker: ts.TypeChecker, node: ts.PropertyAccessExpression): ts.Declaration | undefined {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.expression !== node) return undefined;
  return checker.getResolvedSignature(parent)?.declaration;
}

const isAssigned = (node: ts.PropertyAccessExpression): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  node.parent.left === node;

/** The texts that an expression can be, as far as its type says. */
function wordsOf(checker: ts.TypeChecker, expression: ts.Expression): string[] {
  const type = checker.getTypeAtLocation(expression);
  return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}

const property = (checker: ts.TypeChecker, of: ts.Expression, name: string): ts.Symbol | undefined =>
  memberOf(checker, checker.getTypeAtLocation(of), name);

function memberOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol | undefined {
  const parts = type.isUnion() ? type.types : [type];
  return parts.map((part) => checker.getPropertyOfType(part, name)).find((symbol) => symbol !== undefined);
}

/** What `load` names: properties, and properties of properties. */
function loaded(checker: ts.TypeChecker, call: ts.CallExpression): ts.Symbol[] {
  const { expression } = call;
  const [argument] = call.arguments;
  if (argument === undefined || !ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load')
    return [];
  const from = checker.getTypeAtLocation(expression.expression);
  return wordsOf(checker, argument)
    .flatMap((words) => words.split(','))
    .flatMap((path) => along(checker, from, path.trim().split('/'), argument));
}

function along(checker: ts.TypeChecker, from: ts.Type, path: readonly string[], at: ts.Node): ts.Symbol[] {
  let type: ts.Type | undefined = from;
  return path.flatMap((name) => {
    const symbol: ts.Symbol | undefined = type && memberOf(checker, type, name);
    if (symbol === undefined) throw new Error(`load names "${path.join('/')}", of which Office.js has no ${name}`);
    const of = checker.getTypeOfSymbolAtLocation(symbol, at);
    type = checker.getIndexTypeOfType(of, ts.IndexKind.Number) ?? of;
    return [symbol];
  });
}

/** Members that an interface inherits are named by it; `Excel.Interfaces...` never comes up. */
const nameOf = (checker: ts.TypeChecker, symbol: ts.Symbol, declaration: ts.Declaration): string => {
  const home = declaration.parent;
  const own =
    ts.isClassDeclaration(home) || ts.isInterfaceDeclaration(home) ? checker.getSymbolAtLocation(home.name!) : null;
  return own ? `${checker.getFullyQualifiedName(own)}.${symbol.name}` : checker.getFullyQualifiedName(symbol);
};

/**
 * `[Api set: ExcelApi 1.4]` or `**Requirement set**: {@link ... | SharedRuntime 1.1}`, of the member or of its class.
 * A set of Outlook's says nothing about Excel.
 */
function setOf(declaration: ts.Declaration): string | null {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const words = node.getFullText().slice(0, node.getStart() - node.getFullStart());
    const last = words.slice(words.lastIndexOf('/**'));
    const found =
      /\[Api set: *(?!Mailbox)(\w+ \d+\.\d+)/.exec(last) ??
      /\*\*Requirement set\*\*: \{@link [^|]*\| *(\w+ \d+\.\d+)/.exec(last);
    if (found) return found[1]!;
  }
  return null;
}

function answererOf(checker: ts.TypeChecker, member: string, declaration: ts.Declaration): Use['answeredBy'] {
  if (!/^Excel[.]|^OfficeExtension[.]/.test(member)) return 'page';
  const home = declaration.parent;
  if (!ts.isClassDeclaration(home) || ofTheClient.test(member)) return 'client';
  const bases = checker.getTypeAtLocation(home).getBaseTypes() ?? [];
  const isProxy = bases.some((base) => base.symbol.name === 'ClientObject');
  return isProxy ? 'Excel' : 'client';
}
