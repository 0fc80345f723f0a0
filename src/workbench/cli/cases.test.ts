import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFolder } from './testing/folder';
import { typed } from './testing/typed';

const folder = testFolder();

const file = (name: string, cases: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(cases));
  return path;
};
/** Harris: sqrt(2 * 50 * 1000 / 2) = sqrt(50000) = 223.6067977499790 */
const harris = {
  id: 'H1',
  function: 'TWIN.EOQ',
  inputs: { demandRate: 1000, orderCost: 50, holdingCost: 2 },
  expected: 223.606797749979,
  tolerance: { rel: 1e-12 },
};

/** What nothing but its name makes a case of: the public form refuses networks of several stages. */
const stages = {
  id: 'S363',
  function: 'TWIN.SIMULATE (verification)',
  inputs: {},
  expected: { ONHAND_UP: 1.06 },
};
const study = { id: 'N1', function: 'M4 study (bench)', inputs: {}, expected: 13 };

test('cases that all pass: the counts alone, and 0', async () => {
  const two = file('two.json', [harris, { ...harris, id: 'H2' }]);
  expect(await typed('cases', two)).toEqual({ code: 0, out: '2 passed, 0 refused, 0 failed, 0 elsewhere\n', err: '' });
});

test('what is no formula is said and counted apart, and leaves the exit code at 0', async () => {
  const { code, out } = await typed('cases', file('study.json', [harris, study]));
  expect(code).toBe(0);
  expect(out).toMatch(
    /^N1 M4 study \(bench\): no formula: `npm run bench -- m4`.*\n1 passed, .* 0 failed, 1 elsewhere\n$/,
  );
});

test('a refusal is counted apart, with its argument and sentence, and 1', async () => {
  const { code, out } = await typed('cases', file('stages.json', [harris, stages]));
  expect(code).toBe(1);
  expect(out).toMatch(/^S363 .*: refused, #VALUE! lanes \(row 3\) leads from Up, .* not simulated yet/);
  expect(out).toMatch(/\n1 passed, 1 refused, 0 failed, 0 elsewhere\n$/);
});

test('a line for each case that fails, the counts of all files last, and 1', async () => {
  const good = file('good.json', [harris]);
  const bad = file('bad.json', [
    { ...harris, id: 'B1', expected: 250 },
    { ...harris, id: 'B2', function: 'TWIN.NOSUCH' },
    { id: 'B3' },
  ]);
  const { code, out, err } = await typed('cases', good, bad);
  const lines = out.trimEnd().split('\n');
  expect({ code, err, lines: lines.length }).toEqual({ code: 1, err: '', lines: 4 });
  expect(lines[0]).toMatch(/^B1 TWIN\.EOQ: .*223\.6067977.*; expected 250$/);
  expect(lines[1]).toBe('B2 TWIN.NOSUCH: not built yet; expected 223.606797749979');
  expect(lines[2]).toMatch(/^B3 .*not a case: it needs function, inputs and expected/);
  expect(lines[3]).toBe('1 passed, 0 refused, 3 failed, 0 elsewhere');
});

test.each([
  ['no file is named', [], 'cases needs a file: cases FILE.json'],
  ['a file is not there', ['none.json'], 'There is no file none.json: check its name and folder.'],
  ['a file is no JSON', [__filename], `${__filename} is not a list of cases in JSON.`],
  [
    'a file is no list',
    [file('object.json', { harris })],
    `${join(folder, 'object.json')} is not a list of cases in JSON.`,
  ],
])('when %s, one sentence and 1', async (_, files, says) => {
  expect(await typed('cases', ...files)).toEqual({ code: 1, out: '', err: `${says}\n` });
});

const reference = join(__dirname, '../../../../shared/cases/supply.json');
const maybe = existsSync(reference) ? test : test.skip;
const why = existsSync(reference) ? '' : ' (skipped: the file of reference cases is not there)';

/** What the simulation refuses is listed here: a case that is refused from now on is a step back. */
maybe(`every reference case of the supply half passes, but for three that are refused by name${why}`, async () => {
  const { out } = await typed('cases', reference);
  const lines = out.trimEnd().split('\n');
  expect(lines.slice(0, -1).map((line) => line.split(' ')[0])).toEqual(['S300', 'S363', 'S365', 'S367']);
  expect(lines.at(-1)).toBe('197 passed, 3 refused, 0 failed, 1 elsewhere');
});
