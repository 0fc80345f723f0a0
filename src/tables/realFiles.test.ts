import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile, type ImportOptions } from './importFile';
import { countReasons } from './judge/issue';
import { demandOf, downtimeOf } from './rows';

/** Public data beside the repository, described in its own README; none of it is part of the repository. */
const data = join(__dirname, '../../../shared/data');
const read = (kind: string, name: string, options?: ImportOptions) =>
  importFile(kind, new Uint8Array(readFileSync(join(data, name))), name, options);
const where = (name: string): jest.It => (existsSync(join(data, name)) ? test : test.skip);
const note = '(skipped where the file is not)';

const scms = 'lead_times/SCMS_Delivery_History_Dataset.csv';
where(scms)(`10,324 shipments give 4,592 lead times, and every other row its reason ${note}`, async () => {
  const imported = await read('receipts', scms, {
    mapping: { ordered: 'PO Sent to Vendor Date', received: 'Delivered to Client Date' },
  });
  expect(imported.detected.says).toContain('Lines end with CR, as on old Macs');
  expect([imported.read, imported.accepted]).toEqual([10_324, 4_587]);
  expect(countReasons(imported.refused)).toEqual([
    ['Ordered is not a date: "N/A - From RDC"', 5_404],
    ['Ordered is not a date: "Date Not Captured"', 328],
    ['received before it was ordered', 5],
  ]);
  // python3: csv over the file, strptime('%m/%d/%y') and ('%d-%b-%y'), statistics.mean and statistics.stdev
  const [leadTime] = imported.measured;
  expect(leadTime).toMatchObject({ rows: 4_592, belowZero: 5 });
  expect(leadTime!.mean).toBeCloseTo(105.55858013937282, 9);
  expect(leadTime!.sd).toBeCloseTo(79.65567952056479, 9);
});

where(scms)(`the same columns are found without a mapping ${note}`, async () => {
  expect((await read('receipts', scms)).mapping).toMatchObject({
    ordered: 'PO Sent to Vendor Date',
    received: 'Delivered to Client Date',
    supplier: 'Vendor',
    route: 'Shipment Mode',
  });
});

const failures = 'downtime/azure_pdm/PdM_failures.csv';
where(failures)(`a log of failures without ends is 761 events of unknown length ${note}`, async () => {
  const imported = await read('downtime', failures);
  expect([imported.read, imported.accepted]).toEqual([761, 761]);
  expect(countReasons(imported.marked)).toEqual([['duration unknown: no end is given', 761]]);
  expect(downtimeOf(imported).every((row) => row.end === null && row.start > 43_000)).toBe(true);
});

const carparts = 'demand/carparts.csv';
where(carparts)(`car parts in columns: 2,674 items, blank months missing and not zero ${note}`, async () => {
  const imported = await read('demand', carparts);
  expect(new Set(imported.columns['item'] as readonly string[]).size).toBe(2_674);
  // python3: 2,674 x 51 cells, of which 6,122 are empty
  expect(imported.rows).toBe(2_674 * 51 - 6_122);
  expect(imported.detected).toMatchObject({ period: 'month', transactional: false });
  const first = demandOf(imported)[0];
  expect(first).toEqual({ item: '21029627', period: 35_796, quantity: 0 });
});

const orders = 'demand/Daily_Demand_Forecasting_Orders.csv';
where(orders)(`"316.307" in a file of "65556" is 316,307 ${note}`, async () => {
  // The file is no stock list; its columns are mapped so only to read its numbers.
  const imported = await read('items', orders, { mapping: { item: 'Banking orders (1)', onHand: 'Non-urgent order' } });
  expect((imported.columns['onHand'] as Float64Array)[0]).toBe(316_307);
  expect(imported.detected.readings.find((reading) => reading.column === 'onHand')).toMatchObject({ decimal: ',' });
});

const steel = 'energy/Steel_industry_data.csv';
where(steel)(`35,040 quarter-hours with days before months are added up by month ${note}`, async () => {
  const imported = await read('demand', steel, {
    mapping: { item: 'Load_Type', period: 'date', quantity: 'Usage_kWh' },
  });
  expect(imported.detected).toMatchObject({ period: 'month', transactional: true });
  const total = demandOf(imported).reduce((sum, row) => sum + row.quantity!, 0);
  expect(total).toBeCloseTo(959_640.31, 2); // awk -F, 'NR>1{s+=$2} END{print s}'
});

const soda = 'downtime/soda_line/Manufacturing_Line_Productivity-Line productivity.csv';
where(soda)(`a time such as "25:05:00" where a day should be is refused, not a crash ${note}`, async () => {
  const mapping = { asset: 'Product', start: 'Date', end: 'End Time', reason: 'Batch' };
  const imported = await read('downtime', soda, { mapping });
  expect(imported.marked.map((issue) => issue.reason)).toContain('End is not a date: "25:05:00"');
});
