import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParts } from '../sheet/xlsx/hucre';
import { testFolder } from './testing/folder';
import { start } from './testing/typed';

const folder = testFolder();
const samples = join(__dirname, '../../../samples/metals');
const words = [
  ...['run', '--lead-times', join(samples, 'receipts.csv'), '--demand', join(samples, 'demand.csv')],
  ...['--inventory', join(samples, 'inventory.csv'), '--downtime', join(samples, 'downtime.csv'), '--out', 'x.xlsx'],
];

/** Runs until it has printed these words, and kills it there. */
async function killedAt(printed: string, name: string): Promise<{ printed: string; folder: string }> {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, 'x.xlsx'), 'the old file');
  const child = start(place, ...words);
  const ended = new Promise((done) => child.on('close', done));
  let out = '';
  child.stdout?.on('data', (text) => {
    out += String(text);
    if (out.includes(printed)) child.kill('SIGKILL');
  });
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  return { printed: out, folder: place };
}

test.each([
  ['in the middle of the import', 'Demand history: demand.csv'],
  ['after the twin, before the scenarios', 'Twin as of'],
  ['at the last line before the file is written', 'Is the value visible?'],
])('killed %s, the old file is as it was', async (name, printed) => {
  const killed = await killedAt(printed, name);
  expect(killed.printed).not.toContain('Written:');
  expect(readdirSync(killed.folder).filter((file) => file.endsWith('.xlsx'))).toEqual(['x.xlsx']);
  // Whole: either the old bytes or, when the last step was faster than the signal, a workbook that opens.
  const bytes = readFileSync(join(killed.folder, 'x.xlsx'));
  if (bytes.toString() !== 'the old file') expect((await readParts(new Uint8Array(bytes))).sheets).not.toHaveLength(0);
});
