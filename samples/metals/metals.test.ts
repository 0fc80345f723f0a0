import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '../../src/tables/importFile';
import { countReasons } from '../../src/tables/judge/issue';
import { demandOf, downtimeOf, itemsOf, receiptsOf } from '../../src/tables/rows';
import { demandHistory, isLost, months } from './demandHistory';
import { sampleItems } from './items';
import { otherStore } from './inventoryFile';
import { onOrder } from './receiptsFile';
import { sampleFiles } from './sampleFiles';

const read = (kind: string, name: string) =>
  importFile(kind, new Uint8Array(readFileSync(join(__dirname, name))), name);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test('the files are those that the generator makes', () => {
  const stale = [...sampleFiles()]
    .filter(([name, bytes]) => !readFileSync(join(__dirname, name)).equals(bytes))
    .map(([name]) => name);
  expect(stale).toEqual([]); // if not: npx tsx samples/metals/generate.ts
});

test('the stock list: Windows-1252, title lines, decimal commas, percentages; the stock of two stores is one, its total is refused', async () => {
  const imported = await read('items', 'inventory.csv');
  expect(imported.detected).toMatchObject({ encoding: 'windows-1252', delimiter: ';', headingRow: 4 });
  expect(countReasons(imported.refused)).toEqual([['is a totals row', 1]]);
  expect(countReasons(imported.marked)).toEqual([['added to an earlier row', 1]]);
  expect(imported.warnings.filter((warning) => warning.includes('totals row'))).toEqual([]);
  expect(imported.unitsSaid).toMatchObject({ onHand: 't', unitCost: 'EUR/t', plannedLeadTime: 'days' });
  const rows = itemsOf(imported);
  expect(
    rows.map((row) => [row.item, row.description, row.onHand, row.onOrder, row.unitCost, row.serviceTarget]),
  ).toEqual(
    sampleItems.map((item) => [item.item, item.description, inStock(item), onOrder(item), item.unitCost, item.service]),
  );
});

const inStock = ({ item, onHand }: (typeof sampleItems)[number]): number =>
  item === otherStore.item ? onHand + otherStore.onHand : onHand;

const truth = new Map(
  sampleItems.flatMap(({ item }) =>
    Array.from(
      { length: months },
      (_, at) => [`${item} ${at}`, isLost(item, at) ? null : demandHistory.get(item)![at]!] as const,
    ),
  ),
);
const monthsApart = (from: number, to: number): number => Math.round((to - from) / 30.44);

test.each([
  ['demand.csv', { read: 575, refused: 3 }],
  ['demand-wide.csv', { read: 576, refused: 0 }],
])('%s holds the history of 36 months; lost months are missing, not zero', async (name, expected) => {
  const imported = await read('demand', name);
  expect({ read: imported.read, refused: imported.refused.length }).toEqual(expected);
  const seen = demandOf(imported).filter((row) => row.quantity !== null);
  expect(seen.map((row) => row.quantity)).toEqual(
    seen.map((row) => truth.get(`${row.item} ${monthsApart(44927, row.period)}`)),
  );
  expect(seen.length).toBe([...truth.values()].filter((quantity) => quantity !== null).length);
});

test('the receipts: CR line ends, two writings of dates, and every odd line refused for its reason', async () => {
  const imported = await read('receipts', 'receipts.csv');
  expect(imported.detected.says).toContain('Lines end with CR, as on old Macs');
  expect(
    countReasons(imported.refused)
      .map(([reason]) => reason)
      .sort(),
  ).toEqual([
    'Ordered is not a date: "See frame contract"',
    'is a copy of an earlier row',
    'received before it was ordered',
  ]);
  expect(imported.accepted).toBeGreaterThan(450);
  // Blank or "Not yet received": 20 lines of the file, counted with grep.
  expect(new Map(countReasons(imported.marked)).get('not yet received')).toBe(20);
  expect(receiptsOf(imported).filter((row) => row.received === null)).toHaveLength(20);
});

test('lead times come back as they were drawn', async () => {
  const rows = receiptsOf(await read('receipts', 'receipts.csv'));
  for (const supplier of new Set(sampleItems.map((item) => item.supplier))) {
    const days = rows.flatMap((row) =>
      row.supplier === supplier && row.received !== null ? [row.received - row.ordered] : [],
    );
    const [drawnMean, drawnSd] = sampleItems.find((item) => item.supplier === supplier)!.leadTime;
    // Four standard errors: the chance of a false alarm is below one in ten thousand, and the seed is fixed.
    expect(Math.abs(mean(days) - drawnMean)).toBeLessThan((4 * drawnSd) / Math.sqrt(days.length));
  }
});

test('the downtime log: days before months, hours for ends, 25:10, an open stop; the wrong ones refused', async () => {
  const imported = await read('downtime', 'downtime.csv');
  expect(countReasons(imported.refused)).toEqual([
    ['ended before it began', 1],
    ['repeats an earlier row', 1],
    ['is the heading row again', 1],
  ]);
  const rows = downtimeOf(imported);
  expect(rows.filter((row) => row.end === null).map((row) => row.asset)).toEqual(['Furnace line']);
  const furnace = rows.filter((row) => row.asset === 'Furnace line').sort((a, b) => a.start - b.start);
  const overlaps = furnace.filter((row, at) => at > 0 && row.start < (furnace[at - 1]!.end ?? Infinity));
  expect(overlaps.length).toBeGreaterThan(0);
});

test('the story has something to find: a bottleneck that stops, ports that differ, and stock in the wrong place', async () => {
  const stops = downtimeOf(await read('downtime', 'downtime.csv')).filter(
    (row) => row.end !== null && row.planned === false,
  );
  const hours = (asset: string): number =>
    stops.filter((row) => row.asset === asset).reduce((sum, row) => sum + (row.end! - row.start) * 24, 0);
  expect(hours('Furnace line')).toBeGreaterThan(3 * hours('Slitter 1'));

  const items = itemsOf(await read('items', 'inventory.csv'));
  const demand = demandOf(await read('demand', 'demand.csv'));
  const cover = (item: string): number =>
    items.find((row) => row.item === item)!.onHand! /
    mean(demand.filter((row) => row.item === item && row.quantity !== null).map((row) => row.quantity!));
  expect(cover('02240')).toBeGreaterThan(12); // more than a year of stock
  expect(cover('00413')).toBeLessThan(1.1); // a month of stock against a lead time of seven weeks

  const receipts = receiptsOf(await read('receipts', 'receipts.csv'));
  const late = (route: string): number =>
    mean(
      receipts.flatMap((row) => (row.route === route && row.received !== null ? [row.received - row.promised!] : [])),
    );
  expect(late('Rotterdam')).toBeGreaterThan(late('Koper') + 3);
});
