import { relative } from 'node:path';
import ts from 'typescript';

/** By file: the requirement sets that the file itself asks for, with `supports('1.20')` or `isSetSupported(...)`. */
export type Guards = ReadonlyMap<string, readonly string[]>;

/**
 * A member above the floor counts as guarded when the file that uses it also asks for its set. Whether the question
 * stands on the way to the use is for the reader and for a test: no analysis of paths is pretended.
 */
export function guardsIn(files: readonly ts.SourceFile[], root: string): Guards {
  const guards = new Map<string, string[]>();
  for (const file of files) {
    const asked: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const texts = node.arguments.flatMap((one) => (ts.isStringLiteral(one) ? [one.text] : []));
        const called = nameOf(node.expression);
        if (called === 'supports' && texts.length === 1) asked.push(`ExcelApi ${texts[0]}`);
        if (called === 'isSetSupported' && texts.length === 2) asked.push(texts.join(' '));
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    if (asked.length > 0) guards.set(relative(root, file.fileName).replaceAll('\\', '/'), asked);
  }
  return guards;
}

function nameOf(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text;
  return ts.isPropertyAccessExpression(called) ? called.name.text : '';
}
