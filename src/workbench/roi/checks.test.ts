import { layOut, timeRows } from '../../templates/layout';
import { roiEdits } from '../../templates/roiEdits';
import { registered, roiRegister } from '../../templates/register/roiRegister';
import { resultRow } from '../../templates/sheets/resultRows';
import { exampleAssumptions, exampleFacts } from '../../templates/testing/exampleCase';
import type { Value } from '../host/book';
import { RoiBook } from './testing/roiBook';
import { noFacts } from './testing/workedExample';

const stamp = { when: '2026-01-15T08:00:00Z', runId: 'run-7' };
const facts = { ...exampleFacts, itemColumns: null, lostHours: { ...exampleFacts.lostHours, live: '400+21' } };
const layout = layOut(roiRegister(facts, exampleAssumptions, stamp.runId), registered);
const at = (column: string, id: string): string => `${column}${layout.inputs.row(id)}`;

const fired = async (book: RoiBook): Promise<readonly string[]> =>
  (await book.values('ROI Checks', 'A6:D30'))
    .filter((row) => row[0] !== null && row[3] !== 0)
    .map(([id]) => String(id));

/** The example fills U1 and I3, and a warning says that both may count the same units. */
const always = ['overlap'];

describe('the checks of the ROI sheets', () => {
  let book: RoiBook;
  beforeAll(() => {
    book = new RoiBook(roiEdits(facts, exampleAssumptions, stamp));
  });
  afterAll(() => book.dispose());

  test('are all at rest on a filled case, but for two lines that may count the same money', async () => {
    expect(await fired(book)).toEqual(always);
    expect(await book.values('ROI Checks', 'B2:B3')).toEqual([[0], [1]]);
    expect(await book.faults()).toEqual([]);
  });

  test('and every calculated text fits its column', async () => {
    const edits = roiEdits(facts, exampleAssumptions, stamp);
    for (const edit of edits) {
      if (edit.kind !== 'setWidths') continue;
      const rows = await book.cells(edit.sheet, 'A3:Z120');
      const long = rows.flatMap((row, index) =>
        row.flatMap((value, column) =>
          typeof value === 'string' &&
          value.length > (edit.widths[column] ?? 8) &&
          row.slice(column + 1).some((next) => next !== null)
            ? [`${edit.sheet} R${index + 3}C${column + 1}: ${value}`]
            : [],
        ),
      );
      expect(long).toEqual([]);
    }
  });

  type Change = readonly [sheet: string, cell: string, value: Value | { formula: string }];
  const flow = layout.flows;
  const ways: readonly (readonly [check: string, why: string, changes: readonly Change[]])[] = [
    ['npv', 'a discount factor is overwritten', [['ROI Flows', `H${flow.discounted}`, 1]]],
    ['totals', 'the class of a line is unknown', [['ROI Inputs', at('P', 'U2.baseline'), 'cash flow']]],
    ['cases', 'an annual value is overwritten', [['ROI Lines', `N${layout.lines.benefits.first}`, 1]]],
    ['grades', 'a grade is unknown', [['ROI Inputs', at('K', 'U1.baseline'), 'very sure']]],
    ['baseline', 'a line saves more than its baseline', [['ROI Inputs', at('F', 'U1.target'), -1]]],
    ['shares', 'a share is above 1', [['ROI Inputs', at('F', 'U1.share'), 60]]],
    ['shares', 'a confidence is above 1', [['ROI Inputs', at('D', 'grade.E'), 1.5]]],
    ['shares', 'a ramp is below 0', [['ROI Time', `F${timeRows.ramp}`, -0.1]]],
    ['ramp', 'a ramp falls', [['ROI Time', `K${timeRows.ramp + 2}`, 0.5]]],
    ['carrying', 'the carrying rate holds the cost of capital in any case', [['ROI Inputs', at('F', 'G06'), 0.05]]],
    ['owners', 'a line that counts has no owner', [['ROI Inputs', at('I', 'I3.baseline'), null]]],
    ['owners', 'a row of a line that counts has no evidence', [['ROI Inputs', at('J', 'U1.share'), null]]],
    ['costs', 'a cost is blank', [['ROI Inputs', at('D', 'C3.yearly'), null]]],
    ['costs', 'a global is blank', [['ROI Inputs', at('F', 'G04'), null]]],
    ['filled', 'a row of a line is blank', [['ROI Inputs', at('E', 'I2.share'), null]]],
    ['stale', 'a live value has moved away', [['ROI Inputs', at('N', 'U1.baseline'), 600]]],
    [
      'signs',
      'cash changes its sign twice',
      [
        ['ROI Inputs', at('G', 'giveBack'), 1],
        ['ROI Inputs', at('E', 'I1.baseline'), 152000],
      ],
    ],
    ['lastYear', 'recurring costs exceed recurring benefits', [['ROI Inputs', at('E', 'C3.yearly'), 900000]]],
    ['response', 'a response that is valued is free', [['ROI Inputs', at('E', 'C7.yearly'), 0]]],
    ['run', 'a person says another share is lost than the run had', [['ROI Inputs', at('N', 'I3.share'), 0.9]]],
    [
      'capex',
      'Capex falls in later years while tax is paid',
      [
        ['ROI Inputs', at('E', 'G02'), 0.25],
        ['ROI Inputs', at('E', 'C1.yearly'), 1000],
      ],
    ],
    [
      'people',
      'internal time is free',
      [
        ['ROI Inputs', at('E', 'C4.first'), 0],
        ['ROI Inputs', at('E', 'C4.yearly'), 0],
      ],
    ],
  ];

  test.each(ways)('%s fires when %s', async (check, _why, changes) => {
    const before = changes.map(([sheet, cell]) => book.contents(sheet, cell));
    for (const [sheet, cell, value] of changes) book.write(sheet, cell, [[value as never]]);
    expect(await fired(book)).toContain(check);
    const [[master], [warnings]] = (await book.values('ROI Checks', 'B2:B3')) as [[number], [number]];
    expect(master + warnings).toBe((await fired(book)).length);
    changes.forEach(([sheet, cell], index) => book.write(sheet, cell, [[before[index] as never]]));
    expect(await fired(book)).toEqual(always);
  });

  test('the master check counts checks, however much each of them finds', async () => {
    const row = layout.inputs.row('C1.first');
    const before = await book.values('ROI Inputs', `D${row}:F${row}`);
    book.write('ROI Inputs', `D${row}`, [[null, null, null]]);
    const checks = await book.values('ROI Checks', 'A6:D30');
    expect(checks.find(([id]) => id === 'costs')?.[3]).toBe(3);
    expect(await book.value('ROI Checks', 'B2')).toBe(1);
    book.write('ROI Inputs', `D${row}`, before as never);
  });

  test('one of the two lines alone counts nothing twice', async () => {
    book.write('ROI Inputs', at('E', 'I3.exposure'), [[0]]);
    expect(await fired(book)).toEqual([]);
    book.write('ROI Inputs', at('E', 'I3.exposure'), [[1]]);
  });

  test('a response costs as often as its event happens, as far as the ramp, beside its benefit', async () => {
    const cost = layout.flows.costs.first + registered.costs.findIndex(({ id }) => id === 'C7');
    // 900 an event, 10% on top for the risk of costs, ramp of the base case.
    const once = [0, -396, -792, -990, -990, -990];
    const years = async (): Promise<readonly number[]> =>
      (await book.values('ROI Flows', `F${cost}:K${cost}`))[0]!.map((value) => Number(value) || 0);
    expect((await years()).map(Math.round).map((value) => value || 0)).toEqual(once);
    const npv = await book.value('ROI Results', `B${resultRow('npv')}`);
    book.write('ROI Inputs', at('E', 'I3.exposure'), [[0.2]]);
    (await years()).forEach((value, year) => expect(value).toBeCloseTo(once[year]! / 5, 6));
    expect(await book.value('ROI Results', `B${resultRow('npv')}`)).toBe(npv);
    book.write('ROI Inputs', at('P', 'I3.baseline'), [['Cash']]);
    expect(await book.value('ROI Flows', `C${cost}`)).toBe('Opex');
    expect(await fired(book)).toEqual(always);
    book.write('ROI Inputs', at('P', 'I3.baseline'), [['Risk']]);
    book.write('ROI Inputs', at('E', 'I3.exposure'), [[1]]);
  });

  test('an error in an input cannot hide: it counts as a fail', async () => {
    book.write('ROI Inputs', at('E', 'U1.baseline'), [['about 400']]);
    expect(Number(await book.value('ROI Checks', 'B2'))).toBeGreaterThan(0);
    expect(await book.value('ROI', 'B2')).toBe(await book.value('ROI Checks', 'B2'));
    book.write('ROI Inputs', at('E', 'U1.baseline'), [[420]]);
    expect(await fired(book)).toEqual(always);
  });

  test('a case switch that is none of the three is a fail', async () => {
    book.write('ROI Inputs', at('G', 'case'), [[4]]);
    expect(await fired(book)).toContain('case');
    expect(Number(await book.value('ROI Checks', 'B2'))).toBeGreaterThan(0);
    book.write('ROI Inputs', at('G', 'case'), [[2]]);
  });

  test('freshness says current, STALE, frozen, manual, manual beside another number of the twin, and to be filled', async () => {
    const freshness = (id: string) => book.value('ROI Inputs', at('O', id));
    expect(await freshness('U1.baseline')).toBe('current');
    expect(await freshness('U1.target')).toBe('frozen (no live value)');
    expect(await freshness('U1.share')).toBe('manual');
    book.write('ROI Inputs', at('N', 'U1.share'), [[0.6]]);
    expect(await freshness('U1.share')).toBe('manual');
    book.write('ROI Inputs', at('N', 'U1.share'), [[0.5]]);
    expect(await freshness('U1.share')).toBe('manual, twin differs');
    book.write('ROI Inputs', at('N', 'U1.share'), [[null]]);
    book.write('ROI Inputs', at('N', 'U1.target'), [[{ formula: '=NA()' }]]);
    expect(await freshness('U1.target')).toBe('frozen (no live value)');
    book.write('ROI Inputs', at('N', 'U1.target'), [[330]]);
    expect(await freshness('U1.target')).toBe('STALE');
    book.write('ROI Inputs', at('N', 'U1.target'), [[null]]);
    book.write('ROI Inputs', at('D', 'U1.share'), [[null]]);
    expect(await freshness('U1.share')).toBe('to be filled');
    book.write('ROI Inputs', at('D', 'U1.share'), [[0.4]]);
  });
});

describe('a case at its edge has words where a number does not exist, and no error anywhere', () => {
  // The edges are reached with these lines: one more that is worth something would move them.
  const named = ['U1', 'U2', 'I1', 'I2', 'I3'];
  const lines = { ...registered, benefits: registered.benefits.filter(({ id }) => named.includes(id)) };
  const edge = { ...stamp, lines };
  const results = async (
    book: RoiBook,
    ...names: readonly Parameters<typeof resultRow>[0][]
  ): Promise<readonly Value[]> => Promise.all(names.map((name) => book.value('ROI Results', `B${resultRow(name)}`)));
  const free = Object.fromEntries(
    registered.costs.flatMap(({ id }) =>
      [`${id}.first`, `${id}.yearly`].map((row) => [row, { low: 0, base: 0, high: 0 }]),
    ),
  );

  test('nothing is known yet: nothing is worth anything, and the checks ask for what is missing', async () => {
    const book = new RoiBook(roiEdits(noFacts, {}, edge));
    expect(await book.faults()).toEqual([]);
    expect(await results(book, 'npv', 'irr', 'payback', 'bcr', 'breakEven', 'measured')).toEqual([
      0,
      'no change of sign',
      'nothing invested',
      'no cost',
      'no benefit',
      'no benefit',
    ]);
    expect(await fired(book)).toEqual(['costs', 'filled', 'people']);
    book.dispose();
  });

  test('without costs there is nothing to pay back', async () => {
    const rows = { ...exampleAssumptions.rows, ...free };
    const book = new RoiBook(roiEdits(facts, { ...exampleAssumptions, rows }, edge));
    expect(await book.faults()).toEqual([]);
    expect(await results(book, 'irr', 'payback', 'discountedPayback', 'bcr', 'roi', 'breakEven')).toEqual([
      'no change of sign',
      'nothing invested',
      'nothing invested',
      'no cost',
      'no cost',
      1,
    ]);
    book.dispose();
  });

  test('negative benefits never pay back', async () => {
    const worse = { ...exampleFacts.lostHoursAfter, value: 900, lower: 900, upper: 900 };
    const book = new RoiBook(roiEdits({ ...facts, lostHoursAfter: worse }, exampleAssumptions, edge));
    expect(await book.faults()).toEqual([]);
    expect(await results(book, 'irr', 'payback', 'discountedPayback', 'breakEven')).toEqual([
      'no change of sign',
      'not within horizon',
      'not within horizon',
      'no benefit',
    ]);
    book.dispose();
  });

  test('money that is owed again later was not paid back, and has no single rate', async () => {
    const rows = { ...exampleAssumptions.rows, 'I1.baseline': { low: 152000, base: 152000, high: 152000 } };
    const book = new RoiBook(roiEdits(facts, { ...exampleAssumptions, giveBack: true, rows }, edge));
    expect(await book.faults()).toEqual([]);
    expect(await results(book, 'payback', 'discountedPayback', 'irr')).toEqual([
      'not held',
      'not held',
      'several: read NPV',
    ]);
    book.dispose();
  });

  test('where the money comes before the cost there is no rate of return', async () => {
    const rows = { ...exampleAssumptions.rows, ...free, 'C3.yearly': { low: 1e6, base: 1e6, high: 1e6 } };
    const at1 = [1, 1, 1, 1, 1, 1] as const;
    const ramp = { low: at1, base: at1, high: at1 };
    const book = new RoiBook(roiEdits(facts, { ...exampleAssumptions, ramp, rows }, edge));
    expect(await book.faults()).toEqual([]);
    expect(await results(book, 'irr', 'payback')).toEqual(['money comes first', 'not held']);
    book.dispose();
  });

  test('without the add-in the live cells show an error and everything else stands', async () => {
    const book = new RoiBook(roiEdits(exampleFacts, exampleAssumptions, stamp));
    const faults = await book.faults();
    const live = ['U1.baseline', 'I1.target', 'I2.target'].map((id) => `R${layout.inputs.row(id)}C14`);
    expect(faults.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(live.map((cell) => `ROI Inputs ${cell}`));
    expect(await fired(book)).toEqual(always);
    book.dispose();
  });
});
