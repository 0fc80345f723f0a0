import type { Edit, PutTable } from '../../workbook/edit';
import { isFormula } from '../../workbook/cell';
import { usualAssumptions } from '../assumptions';
import { buildTwin } from '../build';
import type { Twin } from '../model';
import type { Records } from '../records';
import { assetsSheetEdits } from './assetsSheet';
import { demandSheetEdits } from './demandSheet';
import { twinCells, twinSheetEdits } from './twinSheet';

const JAN_2023 = 44927;
const starts = Array.from({ length: 24 }, (_, i) => JAN_2023 + Math.round((365.25 / 12) * i) + 1);
const unsaid = {
  description: '',
  supplier: '',
  route: '',
  unitCost: null,
  unitPrice: null,
  plannedLeadTime: 20,
  orderCost: null,
  holdingRate: null,
  minimumOrder: null,
  orderMultiple: null,
  serviceTarget: null,
};
const records: Records = {
  items: [
    { ...unsaid, item: 'Steady', onHand: 0, onOrder: 10 },
    { ...unsaid, item: 'Bursts', onHand: 500, onOrder: null },
    { ...unsaid, item: 'Gone', onHand: 5, onOrder: 0 },
  ],
  demand: starts.flatMap((period, i) => [
    { item: 'Steady', period, quantity: 100 + (i % 5) },
    { item: 'Bursts', period, quantity: i % 3 === 0 ? 30 + i : 0 },
    ...(i < 12 ? [{ item: 'Gone', period, quantity: 50 }] : []),
  ]),
  receipts: [],
  downtime: [3, 6, 9].map((day) => ({
    asset: 'Furnace',
    start: JAN_2023 + day,
    end: JAN_2023 + day + 0.5,
    reason: 'Burner trip',
    planned: false,
  })),
};
const twin: Twin = buildTwin(records, usualAssumptions);

const table = (edits: readonly Edit[], name: string): PutTable =>
  edits.find((edit): edit is PutTable => edit.kind === 'putTable' && edit.name === name)!;
const column = (edits: readonly Edit[], heading: string) =>
  table(edits, 'TwinModel').columns.find((c) => c.heading === heading)!.cells;
const textOf = (edits: readonly Edit[]): string =>
  edits
    .flatMap((edit) => (edit.kind === 'putCells' ? edit.cells.flat() : []))
    .filter((c) => typeof c === 'string')
    .join('\n');

test('the advice stands with the quantity to order now, and its rules are printed', () => {
  const edits = twinSheetEdits(twin);
  const policy = twin.items[0]!.policy.value!;
  const [now] = column(edits, 'Order now');
  expect(column(edits, 'Advice')).toEqual(['order now', 'too much stock', 'cannot tell']);
  expect(Number(now) + 10).toBeGreaterThan(policy.reorderPoint);
  expect(Number(now) + 10 - policy.orderQty).toBeLessThanOrEqual(policy.reorderPoint);
  expect(column(edits, 'Order now').slice(1)).toEqual([0, null]);
  expect(textOf(edits)).toContain('Watch: within 7 days of demand above it.');
  expect(textOf(edits)).toContain('on hand beyond the reorder point and 2 lots');
});

test('what was assumed and what each number rests on is on the sheet', () => {
  const edits = twinSheetEdits(twin);
  expect(column(edits, 'Assumed, not its own')[0]).toBe('service target, holding rate');
  expect(column(edits, 'Policy evidence')[0]).toContain('no order cost for an economic one');
  expect(column(edits, 'Status evidence')[1]).toBe('orders under way are not known, taken as none');
  expect(column(edits, 'Demand evidence')[2]).toBe('12 months, 12 missing: no record since 2023-12');
});

test('the reorder point is the sum of what stands beside it: lead-time demand, safety stock, undershoot', () => {
  const edits = twinSheetEdits(twin);
  for (const at of [0, 1]) {
    const of = (heading: string) => Number(column(edits, heading)[at]);
    const leadTimeDemand = (of('Mean demand') * of('Lead time days')) / twin.demandPeriod.days;
    expect(of('Reorder point')).toBeCloseTo(leadTimeDemand + of('Safety stock') + of('Undershoot'), 9);
  }
  expect(Number(column(edits, 'Undershoot')[1])).toBeGreaterThan(0);
});

test('the names that the live formula asks for are there before it', () => {
  const edits = twinSheetEdits(twin);
  const name = edits.findIndex((edit) => edit.kind === 'setName' && edit.name === 'TwinPeriodDays');
  const live = edits.findIndex(
    (edit) =>
      edit.kind === 'putCells' &&
      edit.cells.flat().some((cell) => isFormula(cell) && cell.formula.includes('TwinPeriodDays')),
  );
  expect(name).toBeGreaterThan(0);
  expect(live).toBeGreaterThan(name);
});

test('rows that were left out are told on both sheets, and nothing is said of them where there are none', () => {
  const lack = ['Item', 'Period start'];
  const leftOut = [
    { table: 'TwinDemand', rows: 3, lack },
    { table: 'TwinDowntime', rows: 1, lack: ['Start'] },
  ];
  const told =
    '3 rows of TwinDemand lack their item or period start and are left out. 1 row of TwinDowntime lacks its start and is left out.';
  const some = buildTwin({ ...records, leftOut }, usualAssumptions);
  expect(textOf(twinSheetEdits(some))).toContain(told);
  expect(textOf(assetsSheetEdits(some))).toContain(told);
  expect(textOf(twinSheetEdits(twin)) + textOf(assetsSheetEdits(twin))).not.toContain('left out');
});

test('an item of digits stays text in the cell where it is chosen, and no wildcard or number stands for it', () => {
  const edits = demandSheetEdits(twin, 'TwinDemand');
  const at = (cell: string) => edits.find((edit) => edit.kind === 'putCells' && edit.at === cell);
  expect(at('B3')).toMatchObject({ style: { role: 'input', numberFormat: '@' } });
  expect(at('B5')).toMatchObject({ cells: [[{ formula: '=MATCH(TRUE,INDEX(TwinDemand[Item]=$B$3,0),0)' }]] });
  expect(at('D5')).toMatchObject({ cells: [[{ formula: '=SUMPRODUCT(--(TwinDemand[Item]=$B$3))' }]] });
});

test('no cell of the twin is wider than its column', () => {
  for (const { cells, width } of table(twinSheetEdits(twin), 'TwinModel').columns)
    expect(Math.max(...cells.map((cell) => (typeof cell === 'string' ? cell.length : 0)))).toBeLessThan(width!);
});

test('the range of the demand view is that of the item, which a blank makes #N/A and not zero', () => {
  const [d3] = demandSheetEdits(twin, 'TwinDemand').flatMap((edit) =>
    edit.kind === 'putCells' && edit.at === 'D3' ? edit.cells.flat() : [],
  );
  const low = `INDEX(${twinCells('Low demand', 3)},MATCH(TRUE,INDEX(${twinCells('Item', 3)}=$B$3,0),0))`;
  expect(isFormula(d3!) && d3.formula).toBe(`=IF(${low}="",NA(),${low})`);
  // intermittent demand has a range of its own: from nothing, not as far below its mean as above it
  const [mean, low0, high] = ['Mean demand', 'Low demand', 'High demand'].map((heading) =>
    Number(column(twinSheetEdits(twin), heading)[1]),
  );
  expect(low0).toBe(0);
  expect(high! - mean!).toBeGreaterThan(mean!);
});

test('the reasons say that an overlapping stop counts in each, under columns as wide as the assets above need', () => {
  const edits = assetsSheetEdits(twin);
  expect(textOf(edits)).toContain('a stop that overlaps another counts in the reason of each');
  const above = table(edits, 'TwinAssets').columns;
  table(edits, 'TwinStopReasons').columns.forEach(({ width }, at) =>
    expect(width).toBeGreaterThanOrEqual(above[at]!.width!),
  );
});
