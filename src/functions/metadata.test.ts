import { parseTree } from 'custom-functions-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedFiles } from './docs/derived';
import { helpUrl } from './docs/help';
import { argumentHelp } from './docs/words';
import { parametersOf } from './gate/parameters';
import { functionsJson } from './metadata';
import { registry } from './registry';

/** The functions as someone would write them for Microsoft's generator. */
const jsdoc = registry
  .map((fn) => {
    const parameters = parametersOf(fn);
    return [
      '/**',
      ` * ${fn.summary}`,
      ` * @customfunction ${fn.name} ${fn.name}`,
      ` * @helpurl ${helpUrl(fn)}`,
      ...(fn.cancelable === true ? [' * @cancelable'] : []),
      ...parameters.map((parameter) => ` * @param ${parameter.name} ${argumentHelp(parameter)}`),
      ' */',
      `export function ${fn.name.replaceAll('.', '_')}(`,
      parameters
        .map(
          ({ name }, i) =>
            `  ${name}${parameters.slice(0, i + 1).some(({ optional }) => optional) ? '?' : ''}: any[][]`,
        )
        .join(',\n'),
      '): any[][] { return []; }',
    ].join('\n');
  })
  .join('\n\n');

test("functions.json is what Microsoft's own generator makes of the same functions", () => {
  const { functions, extras } = parseTree(jsdoc, 'functions.ts');
  expect(extras.flatMap(({ errors }) => errors)).toEqual([]);
  expect(functionsJson(registry).functions).toEqual(functions);
});

test('errors in cells are let in, which the generator cannot say', () => {
  expect(functionsJson(registry).allowErrorForDataTypeAny).toBe(true);
});

test.each(Object.entries(derivedFiles(registry)))(
  '%s is what the definitions say (else run npm run generate)',
  (path, text) => {
    expect(readFileSync(join(process.cwd(), path), 'utf8')).toBe(text);
  },
);

test('the folder of reference pages holds no page of a function that is gone', () => {
  const pages = readdirSync(join(process.cwd(), 'docs/functions')).map((name) => `docs/functions/${name}`);
  expect(Object.keys(derivedFiles(registry))).toEqual(expect.arrayContaining(pages));
});

test.each(registry.map((fn) => [helpUrl(fn)]))('%s leads to a heading of the page that is shipped', (url) => {
  const { pathname, hash } = new URL(url);
  expect(pathname).toBe('/functions.html');
  const shipped = readFileSync(join(process.cwd(), 'docs/functions', pathname), 'utf8');
  expect(shipped).toContain(`<h1 id="${hash.slice(1)}">`);
});

test('the help page is served from where the manifest says', () => {
  const manifest = readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8');
  for (const fn of registry) expect(manifest).toContain(`"${new URL(helpUrl(fn)).origin}/functions.json"`);
});

test('no function is volatile, streams, or asks where it stands', () => {
  for (const { options } of functionsJson(registry).functions)
    expect(options ?? { cancelable: true }).toEqual({ cancelable: true });
});
