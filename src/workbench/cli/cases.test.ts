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

test('cases that all pass: the counts alone, and 0', async () => {
  const two = file('two.json', [harris, { ...harris, id: 'H2' }]);
  expect(await typed('cases', two)).toEqual({ code: 0, out: '2 passed, 0 failed\n', err: '' });
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
  expect(lines[3]).toBe('1 passed, 3 failed');
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
const built =
  'SAFETYSTOCK REORDERPOINT SERVICELEVEL EOQ LEADTIMESTATS LEADTIMEDEMAND DEMANDPROFILE ABCXYZ LOSS LANDEDCOST TIMETOSURVIVE ORDERQTY';

maybe(`all reference cases of the functions that are built pass${why}`, async () => {
  const { out } = await typed('cases', reference);
  const [, passed] = /(\d+) passed, \d+ failed\n$/.exec(out) ?? [];
  expect(Number(passed)).toBeGreaterThan(50);
  expect(built.split(' ').filter((name) => out.includes(` TWIN.${name}: `))).toEqual([]);
});
