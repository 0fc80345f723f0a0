import { join } from 'node:path';
import ts from 'typescript';
import { takeCensus, type Census } from './census';
import { findUses } from './findUses';
import { guardsIn } from './guards';
import { problemsOf } from './problems';
import { covers, type Use } from './use';

const root = join(__dirname, '..', '..');

test('the product uses nothing that its floor, its guards or the embedded host lack', () => {
  const census = takeCensus(root);
  expect(census.uses.length).toBeGreaterThan(100);
  expect(census.host.size).toBeGreaterThan(40);
  expect(problemsOf(census)).toEqual([]);
});

/** A file that is not there, under the project's own typings. */
function programOf(text: string): { program: ts.Program; file: ts.SourceFile } {
  const name = join(root, 'src', 'sample.ts');
  const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, strict: true, types: ['office-js'] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  host.getSourceFile = (path, ...rest) => (path === name ? file : getSourceFile.call(host, path, ...rest));
  const { fileExists } = host;
  host.fileExists = (path) => path === name || fileExists.call(host, path);
  return { program: ts.createProgram([name], options, host), file };
}

test('every way to use a member is seen, with its set and who answers it', () => {
  const { program, file } = programOf(`
    declare const what: 'values' | 'formulas';
    declare function supports(version: string): boolean;
    export async function sample({ workbook }: Excel.RequestContext, words: Excel.RunOptions) {
      const { names } = workbook;
      names.add('a', '=1');
      const sheet = workbook.worksheets.load('items/name,items/tabId');
      const range = sheet.getItem('a').getRange('A1');
      range.load(what);
      range.format.fill.color = 'red';
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
      if (supports('1.20')) await Excel.run({ mergeUndoGroup: true }, async () => range[what]);
      return [words, Office.addin.hide()];
    }`);
  const uses = findUses(program, [file], root);
  const seen = (member: string) => uses.find((use) => use.member === member);
  expect(seen('Excel.Workbook.names')).toMatchObject({ set: 'ExcelApi 1.1', answeredBy: 'Excel', written: false });
  expect(seen('Excel.NamedItemCollection.add')).toMatchObject({ set: 'ExcelApi 1.4' });
  expect(seen('Excel.Worksheet.name')).toMatchObject({ set: 'ExcelApi 1.1', answeredBy: 'Excel' });
  expect(seen('Excel.Worksheet.tabId')).toMatchObject({ set: 'ExcelApi 1.14' });
  expect(seen('Excel.WorksheetCollection.load')).toMatchObject({ answeredBy: 'client' });
  expect(seen('Excel.Range.formulas')).toBeDefined();
  expect(seen('Excel.RangeFill.color')).toMatchObject({ written: true });
  expect(seen('Excel.ListDataValidation.source')).toMatchObject({ set: 'ExcelApi 1.8', answeredBy: 'client' });
  expect(seen('Excel.RunOptions.mergeUndoGroup')).toMatchObject({ set: 'ExcelApi 1.20' });
  expect(seen('Office.Addin.hide')).toMatchObject({ set: 'SharedRuntime 1.1', answeredBy: 'page' });
  expect(guardsIn([file], root)).toEqual(new Map([['src/sample.ts', ['ExcelApi 1.20']]]));
});

test('a word of load that Office.js does not know is refused', () => {
  const { program, file } = programOf(`export const f = (c: Excel.RequestContext) => c.workbook.load('nam');`);
  expect(() => findUses(program, [file], root)).toThrow('load names "nam", of which Office.js has no nam');
});

describe('what is wrong is said', () => {
  const use: Use = {
    ...{
      member: 'Excel.Range.values',
      set: 'ExcelApi 1.1',
      answeredBy: 'Excel',
      written: true,
      file: 'src/excel/a.ts',
    },
  };
  const census = (changed: Partial<Use>, asked: string[] = []): Census => ({
    uses: [{ ...use, ...changed }],
    guards: new Map([['src/excel/a.ts', asked]]),
    floor: ['ExcelApi 1.14'],
    host: new Map([
      [
        'Range',
        new Map([
          ['Values', { written: true }],
          ['Text', { written: false }],
        ]),
      ],
    ]),
  });

  test.each<[string, Census, RegExp | null]>([
    ['all is there', census({}), null],
    ['above the floor', census({ set: 'ExcelApi 1.15' }), /above ExcelApi 1[.]14: ask supports/],
    ['above the floor, and asked for', census({ set: 'ExcelApi 1.15' }, ['ExcelApi 1.15']), null],
    ['above what the file asks for', census({ set: 'ExcelApi 1.16' }, ['ExcelApi 1.15']), /above ExcelApi 1[.]14/],
    ['a set of the desktop', census({ set: 'ExcelApiDesktop 1.1' }), /above ExcelApi 1[.]14/],
    ['not in the host', census({ member: 'Excel.Range.left' }), /lacks$/],
    ['not to be written in the host', census({ member: 'Excel.Range.text' }), /[(]assigned[)], which .* lacks$/],
    ['read only', census({ member: 'Excel.Range.text', written: false }), null],
    ['of the client', census({ member: 'Excel.Range.load', answeredBy: 'client' }), null],
  ])('%s', (_, given, says) => {
    const [problem = null] = problemsOf(given);
    if (says === null) expect(problem).toBeNull();
    else expect(problem).toMatch(says);
  });
});

test('versions are compared part by part', () => {
  expect(covers('ExcelApi 1.15', 'ExcelApi 1.9')).toBe(true);
  expect(covers('ExcelApi 1.9', 'ExcelApi 1.15')).toBe(false);
  expect(covers('SharedRuntime 1.1', 'ExcelApi 1.1')).toBe(false);
});
