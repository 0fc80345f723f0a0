import fc from 'fast-check';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { CsvReader, parseRecords, writeCsv } from './csv';

const commas = { delimiter: ',', newline: '\n' } as const;

test('what is written is read back, whatever the cells hold', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', '\n', 'a"b', '=1+1', '001', ' x ', 'ä;€'));
  const records = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.array(
      fc.array(
        cell.filter((text) => !text.includes('\r')),
        { minLength: width, maxLength: width },
      ),
      { minLength: 1 },
    ),
  );
  fc.assert(fc.property(records, (given) => expect(parseRecords(writeCsv(given), commas)).toEqual(given)));
});

test('text that comes in pieces gives the same records as text that comes whole', () => {
  const text = 'a,b\r\n"one, two","say ""so"""\r\n"x\ny",3\r\n,\r\nlast,1';
  const whole = parseRecords(text, commas);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (sizes) => {
      const reader = new CsvReader(commas);
      const records: string[][] = [];
      for (let at = 0, turn = 0; at < text.length; turn++) {
        const size = sizes[turn % sizes.length]!;
        records.push(...reader.push(text.slice(at, at + size)));
        at += size;
      }
      expect([...records, ...reader.end()]).toEqual(whole);
    }),
  );
});

test('a quote that is never closed is refused with its row', () => {
  expect(() => parseRecords('a,b\n1,"two\n3,4\n', commas)).toThrow('Row 2 opens a quote (") that is never closed');
});

/** Public test files beside the repository; none of them is part of it. */
const messy = join(__dirname, '../../../../shared/data/messy_csv');
const spectrum = join(messy, 'csv_spectrum');
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const csvText = (path: string): string => new TextDecoder().decode(readFileSync(path));

(existsSync(spectrum) ? test : test.skip)(
  'csv-spectrum parses as its authors expect (skipped where the files are not)',
  () => {
    const names = readdirSync(join(spectrum, 'csvs')).filter((name) => name !== 'location_coordinates.csv'); // its json holds another number
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const [headings = [], ...rows] = parseRecords(csvText(join(spectrum, 'csvs', name)), commas);
      const objects = rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])));
      expect(objects).toEqual(readJson(join(spectrum, 'json', name.replace('.csv', '.json'))));
    }
  },
);

const cases = join(messy, 'csv_test_data');
(existsSync(cases) ? test : test.skip)(
  'csv-test-data parses as its authors expect (skipped where the files are not)',
  () => {
    const names = readdirSync(join(cases, 'json'));
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) {
      const records = parseRecords(csvText(join(cases, 'csv', name.replace('.json', '.csv'))), commas);
      const [headings = [], ...rows] = records;
      const asObjects = rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])));
      const given = name.startsWith('header-') ? asObjects : records;
      expect([name, given]).toEqual([name, readJson(join(cases, 'json', name))]);
    }
  },
);
