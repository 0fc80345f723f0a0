import type { TableCells } from '../workbook/port';
import type { Columns, TableKind } from './define';
import { likeness } from './match/match';
import { parseRecords } from './read/csv';
import { tables } from './registry';
import { importEdits } from './sheet/importEdits';
import { readBack } from './sheet/readBack';
import { importText, valuesOf } from './testing/files';

const columnsOf = (kind: TableKind) => Object.entries(kind.columns as Columns);

describe.each(tables.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  test('its sample imports without a refusal or a doubt', async () => {
    const imported = await importText(id, kind.sample);
    expect(imported.refused).toEqual([]);
    expect(imported.warnings).toEqual([]);
    expect(imported.accepted).toBeGreaterThan(1);
    expect(imported.unused).toEqual([]);
  });

  test('a column is found under its heading and under each of its other names', async () => {
    const [headings = []] = parseRecords(kind.sample, { delimiter: ',', newline: '\n' });
    const missing: string[] = [];
    for (const [name, column] of columnsOf(kind)) {
      const names = [column.heading, ...column.alsoCalled];
      const at = headings.findIndex((heading) => likeness(heading, names) >= 85);
      for (const other of at < 0 ? [] : names) {
        const top = headings.map((heading, place) => (place === at ? other : heading)).join(',');
        const { mapping } = await importText(id, `${top}\n${kind.sample.split('\r\n').slice(1).join('\n')}`);
        if (mapping[name] !== other) missing.push(`${name} as ${other}`);
      }
    }
    expect(missing).toEqual([]);
  });

  test('no name stands for two of its columns', () => {
    const names = columnsOf(kind).flatMap(([, { heading, alsoCalled }]) =>
      [heading, ...alsoCalled].map((name) => name.toLowerCase()),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('each of its rules has a row that trips it, and one that does not', async () => {
    for (const { why, trips } of [...kind.refuse, ...(kind.mark ?? [])]) {
      const imported = await importText(id, trips);
      const found = [...imported.refused, ...imported.marked].filter((issue) => issue.reason === why);
      expect([why, found.map((issue) => issue.row)]).toEqual([why, [2]]);
    }
  });

  test('what is laid on the sheet is read back the same', async () => {
    const imported = await importText(id, kind.sample);
    const laid = (await importEdits(imported, { when: '2026-01-05T08:00:00Z' })).find(
      (edit) => edit.kind === 'putTable' && edit.name === kind.name,
    );
    if (laid?.kind !== 'putTable') throw new Error('no table was laid');
    const cells: TableCells = {
      sheet: laid.sheet,
      headings: laid.columns.map((column) => column.heading),
      rows: Array.from({ length: laid.rows }, (_, row) =>
        laid.columns.map((column) => column.cells[row] as string | number | boolean | null),
      ),
    };
    expect(readBack(kind, cells)).toEqual({ rows: imported.rows, columns: imported.columns });
  });

  test('every column has a unit, a help sentence and its own heading', () => {
    for (const [name, { field, heading }] of columnsOf(kind)) {
      expect([name, field.help.length > 10, heading.length > 1]).toEqual([name, true, true]);
    }
    expect(kind.name).toBe(`Twin${kind.sheet}`);
  });
});

test('the item code of the sample keeps its leading zeros', async () => {
  expect(valuesOf(await importText('items', tables[0]!.sample), 'item')).toEqual(['00412', 'B-7']);
});
