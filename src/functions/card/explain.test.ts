import type { Cell } from '../../fields/field';
import type { TwinFunction } from '../define';
import { notInPreview, preview } from '../gate/preview';
import { EOQ } from '../inventory/eoq';
import type { Card } from './card';
import { callsIn } from './calls';
import { cardOf } from './cards';
import { explain } from './explain';
import type { Known } from './known';

/** The card of a formula; `cells` says what its references hold. */
async function cardFor(
  formula: string,
  cells: Readonly<Record<string, Exclude<Known, null>>> = {},
  seen: { below?: number; right?: number; error?: string; value?: Cell } = {},
): Promise<Card> {
  const [call] = callsIn(formula).calls;
  return (await cardOf(call!, new Map(Object.entries(cells)), {
    below: seen.below ?? 0,
    right: seen.right ?? 0,
    error: seen.error ?? null,
    value: seen.value,
  }))!;
}
const result = (card: Card, label: string) => card.results.find((each) => each.label === label)?.value;
const input = (card: Card, name: string) => card.inputs.find((each) => each.name === name);

test('SAFETYSTOCK: the numbers of Chopra & Meindl put in, with the reorder point that follows', async () => {
  const card = await cardFor('=TWIN.SAFETYSTOCK(A1,2500,500,2)', { A1: [[0.9]] });
  // z(0.9) = 1.2815516 times 500 times the square root of 2 = 906.19; 2 x 2500 more is 5,906.19.
  expect(result(card, 'STOCK')).toBe('906.19 units');
  expect(card.worked).toEqual([
    'Mean demand over 2 periods: 2,500 x 2 = 5,000 units.',
    'Its deviation = square root of 2 x 500^2 + 2,500^2 x 0^2 = 707.11 units.',
    'Safety stock: 1.28 x 707.11 = 906.19 units for CSL 90%, NORMAL.',
    'Reorder point: 5,000 + 906.19 = 5,906.19 units.',
  ]);
  expect(input(card, 'serviceLevel')).toMatchObject({ written: 'A1', value: '90%', isDefault: false });
  expect(input(card, 'leadTimeSd')).toMatchObject({ written: '', value: '0 periods of the demand', isDefault: true });
  expect(input(card, 'orderQty')).toBeUndefined();
});

test('SAFETYSTOCK with an order quantity says all three kinds of service that it gives', async () => {
  const card = await cardFor('=TWIN.SAFETYSTOCK(0.9,2500,500,2,,,,10000)');
  expect(card.achieves[0]).toBe('Chance of no stock-out in a cycle: 90%.');
  // Shortage of a cycle: 707.1068 x L(1.2815516) = 707.1068 x 0.0473443 = 33.477; 1 - 33.477 / 10,000 = 99.665%.
  expect(card.achieves[1]).toMatch(/^Share of demand met from stock: 99\.6[67]%/);
});

test('a normal demand that varies by more than half its mean is doubted, with its chance to be below 0', async () => {
  const card = await cardFor('=TWIN.SAFETYSTOCK(0.95,100,80,1,0.2)');
  // Deviation of lead-time demand: the square root of 80^2 + 20^2 = 82.46; Phi(-100 / 82.46) = Phi(-1.2127) = 11.26%.
  expect(card.doubts).toEqual([
    expect.stringMatching(
      /^NORMAL lets demand over the lead time be below 0 in 11\.2[56]% of cases.* 0\.8246 of its mean/,
    ),
  ]);
});

test('what is sure is not doubted', async () => {
  expect((await cardFor('=TWIN.SAFETYSTOCK(0.95,100,30,4,1)')).doubts).toEqual([]);
  expect((await cardFor('=TWIN.EOQ(1000,50,2)')).doubts).toBeNull();
});

test.each([
  ['=TWIN.SAFETYSTOCK(0.95,100,20,4)', /^leadTimeSd is 0.* from 40 to 56\.57 units/],
  ['=TWIN.SAFETYSTOCK(0.9995,100,30,4,1)', /^serviceLevel 99\.95% asks for one miss in 2,000/],
  ['=TWIN.SAFETYSTOCK(0.95,100,30,4,1,,"FILL",40)', /^orderQty 40 is below the mean demand of one period, 100/],
  [
    '=TWIN.SAFETYSTOCK(0.95,9,6,4,,,,,"POISSON")',
    /^POISSON has a variance equal to its mean, 9 a period.* 36: try NEGBIN/,
  ],
  ['=TWIN.FORECAST.THETA({5;6;5;7;6;5},2)', /^history has 6 periods: .* unsure by 32%/],
  ['=TWIN.FORECAST.THETA({5;6;5;7;6;5},2,4)', /^history has 6 periods, less than two seasons of 4/],
  [
    '=TWIN.FORECAST({0;0;0;5;0;0;0;5;0;0;0;5;0;0;0;5},2,,"SES")',
    /^history is intermittent \(mean interval 4, .* SES is for demand/,
  ],
])('%s breaks an assumption', async (formula, sentence) => {
  expect((await cardFor(formula)).doubts).toContainEqual(expect.stringMatching(sentence));
});

test('EOQ, LEADTIMEDEMAND, NEWSVENDOR, REORDERPOINT, SERVICELEVEL and MTBF give what they give by hand', async () => {
  const eoq = await cardFor('=TWIN.EOQ(1000,50,2)');
  expect(eoq.worked).toEqual(['Order quantity: square root of 2 x 1,000 x 50 / 2 = 223.61 units.']);
  // Orders and stock cost the same at the best quantity: the square root of 2 x 1000 x 50 x 2.
  expect(result(eoq, 'COST')).toBe('447.21 money per period');
  // Chopra & Meindl, Dell: the square root of 7 x 500^2 + 2500^2 x 7^2.
  const lead = await cardFor('=TWIN.LEADTIMEDEMAND(2500,500,7,7)');
  expect(result(lead, 'SD')).toBe('17,549.93 units');
  expect(lead.worked).toContain('Mean: 2,500 x 7 = 17,500 units.');
  // Snyder & Shen (2019), example 4.2: 0.7 / 0.88.
  const paper = await cardFor('=TWIN.NEWSVENDOR(1,0.3,0.12,50,8)');
  expect(paper.worked[1]).toBe('Demand is to be covered with 0.7 / (0.7 + 0.18) = 79.55%.');
  expect(result(await cardFor('=TWIN.REORDERPOINT(0.95,700,0,"14d",,,,,,,"W")'), 'LEVEL')).toBe('1,400 units');
  // Chopra & Meindl, B&M: Phi(1.41421) = 92.135%.
  expect(result(await cardFor('=TWIN.SERVICELEVEL("RQ",6000,10000,5000,707.106781186548)'), 'CSL')).toBe('92.14%');
  expect(result(await cardFor('=TWIN.FORECAST({10;12;11;13},2,,"DRIFT",,,,"MEAN")', {}, { below: 1 }), 'MEAN')).toBe(
    '15 units per period',
  );
});

test('of whole columns the row of the selected cell is shown, below the labels where there are some', async () => {
  const columns = { 'A1:A2': [[1000], [4000]], B1: [[50]] };
  const second = await cardFor('=TWIN.EOQ(A1:A2,B1,2)', columns, { below: 1 });
  expect(second.row).toMatch(/^Row 2 of 2/);
  expect(input(second, 'demandRate')?.value).toBe('4,000 units per period');
  expect(result(second, 'Q')).toBe('447.21 units');
  const labelled = await cardFor('=TWIN.EOQ(A1:A2,B1,2,,,,"ALL")', columns, { below: 1 });
  expect(labelled.row).toMatch(/^Row 1 of 2/);
});

test('of a block of histories the card shows the one of its row', async () => {
  const block = {
    'A1:D2': [
      [10, 20, 30, 20],
      [3, 5, 1, 3],
    ],
  };
  const card = await cardFor('=TWIN.SAFETYSTOCK(0.5,,,2,,,,,"NORMAL",,,,,,A1:D2)', block, { below: 1 });
  expect(card.row).toMatch(/^Row 2 of 2/);
  expect(input(card, 'history')?.value).toMatch(/^4 numbers, 1 to 5, mean 3/);
  expect(card.worked[0]).toBe('Mean demand over 2 periods: 3 x 2 = 6 units.');
});

test('a rank is the one among all rows of the formula, not that of the row alone', async () => {
  const card = await cardFor('=TWIN.RISKEXPOSURE(A1:A3,6,100,12)', { 'A1:A3': [[8], [20], [10]] }, { below: 2 });
  expect(result(card, 'RANK')).toBe('2');
  expect(result(card, 'EXPOSURE')).toBe('4,800 money');
});

test.each([
  [
    '=TWIN.EOQ(A1,50,2)',
    'many',
    '#VALUE!',
    /demandRate must be a number, not the text "many"/,
    /^Change A1: demandRate takes a number, at least 0\.$/,
  ],
  [
    '=TWIN.SAFETYSTOCK(A1,100,30,4)',
    1.2,
    '#NUM!',
    /serviceLevel must be below 1\./,
    /^Change A1: .*above 0, below 1\. 95 percent is typed as 0\.95 or 95%\.$/,
  ],
  ['=TWIN.EOQ(A1,50,2)', { code: '#REF!' }, '#REF!', /demandRate holds #REF!/, /^Go to A1 and mend the error there/],
  ['=TWIN.OEE(A1,0,1,1)', 0, '#DIV/0!', /^plannedTime must be above 0\./, /^Change A1: plannedTime takes/],
  [
    '=TWIN.FORECAST.THETA(A1,2)',
    null,
    '#N/A',
    /^history holds no numbers: give at least one\./,
    /^Change A1: history takes a column or row of numbers/,
  ],
])('%s with %j in A1: the error, its sentence and the way out', async (formula, cell, code, says, wayOut) => {
  const card = await cardFor(formula, { A1: [[cell]] });
  expect(card.results).toEqual([]);
  expect(card.error).toEqual({ code, says: expect.stringMatching(says), wayOut: expect.stringMatching(wayOut) });
});

test.each([
  ['=TWIN.EOQ("20",50,2)', {}, 'Change "20" in the formula: demandRate takes a number, at least 0.'],
  ['=TWIN.EOQ(A1/0,50,2)', { A1: [[1]] }, 'Find the error in A1/0 and mend it there; this cell follows.'],
  [
    '=TWIN.FORECAST.THETA(Plan!$H$1:$H$3)',
    { 'Plan!$H$1:$H$3': [['Demand'], [3], [4]] },
    'Change Plan!H1, or begin the range below it if it is a heading: history takes a column or row of numbers.',
  ],
  [
    '=TWIN.FORECAST.THETA(A5:A7)',
    { 'A5:A7': [[2], ['-'], [4]] },
    'Change A6: history takes a column or row of numbers.',
  ],
  [
    '=TWIN.FORECAST.THETA(A5:C5)',
    { 'A5:C5': [[2, '-', 4]] },
    'Change entry 2 of A5:C5: history takes a column or row of numbers.',
  ],
  [
    '=TWIN.SAFETYSTOCK(0.9,100,30,4,,,"FULL")',
    {},
    'Change "FULL" in the formula: serviceType takes one of CSL, FILL, READY; left out, it is CSL.',
  ],
  ['=TWIN.EOQ(1000,A1,2)', { A1: [[null]] }, 'Fill A1: orderCost takes a number, at least 0.'],
  ['=TWIN.EOQ(1000)', {}, 'Give orderCost: a number, at least 0.'],
  [
    '=TWIN.EOQ(A1:A2,B1:B3,2)',
    { 'A1:A2': [[1], [2]], 'B1:B3': [[1], [2], [3]] },
    'Change one of these: demandRate (A1:A2), orderCost (B1:B3).',
  ],
  ['=TWIN.QUEUE(10,A1*2,1)', { A1: [[3]] }, 'Change one of these: arrivalRate (10), serviceRate (A1*2), servers (1).'],
])('the way out of %s names the cell, or what is typed', async (formula, cells, way) => {
  expect((await cardFor(formula, cells)).error?.wayOut).toBe(way);
});

test('a list is summed up in its unit, dates without a mean', async () => {
  const card = await cardFor('=TWIN.BUCKET(A1:A2,B1:B2)', { 'A1:A2': [[45000], [45010]], 'B1:B2': [[3], ['x']] });
  expect(input(card, 'dates')?.value).toBe('2 dates, 2023-03-15 to 2023-03-25');
  expect(input(card, 'quantities')?.value).toBe('1 number, 3 to 3, mean 3 units, 1 other cell');
});

test('one of a unit is said so, and a list that stands in for what is left out is shown', async () => {
  expect(input(await cardFor('=TWIN.LEADTIMEDEMAND(100,20,4,1)'), 'leadTimeSd')?.value).toBe('1 period of the demand');
  expect(input(await cardFor('=TWIN.ABCXYZ({5;3;1})'), 'cutoffs')?.value).toMatch(/^0\.\d+, 0\.\d+$/);
});

test('columns of unequal length are refused by both names', async () => {
  const card = await cardFor('=TWIN.EOQ(A1:A2,B1:B3,2)', { 'A1:A2': [[1], [2]], 'B1:B3': [[1], [2], [3]] });
  expect(card.error).toMatchObject({ code: '#VALUE!', says: expect.stringContaining('equal length') });
});

test('a result without a value says why', async () => {
  const card = await cardFor('=TWIN.NEWSVENDOR(,,,6,,"POISSON",,4,1)');
  expect(card.results.find(({ label }) => label === 'PROFIT')).toMatchObject({
    value: '#N/A',
    missing: 'price and cost are missing',
  });
});

test('what only Excel can compute is shown as it is written, and nothing is guessed from the rest', async () => {
  const card = await cardFor('=TWIN.EOQ(SUM(A1:A9),50,2)', {}, { error: '#BUSY!' });
  expect(input(card, 'demandRate')).toMatchObject({ written: 'SUM(A1:A9)', value: null });
  expect(input(card, 'orderCost')?.value).toBe('50 money per order');
  expect(card.results).toEqual([]);
  expect(card.worked).toEqual([]);
  expect(card.notes).toEqual([expect.stringMatching(/^Not every number is known here/)]);
  expect(card.error).toMatchObject({ code: '#BUSY!', wayOut: expect.stringContaining('wait a moment') });
});

test("an error that is Excel's own comes with what to do about it", async () => {
  const card = await cardFor('=TWIN.EOQ(1000,50,2)', {}, { error: '#SPILL!' });
  expect(card.error).toMatchObject({ code: '#SPILL!', wayOut: expect.stringMatching(/empty the cells/) });
  expect(result(card, 'Q')).toBe('223.61 units');
});

test('what takes long is computed again for the sentence of its error alone', async () => {
  const ask = jest.fn((_: string, cells: readonly unknown[]) =>
    cells.includes(preview)
      ? { error: '#N/A' as const, says: notInPreview }
      : { error: '#NUM!' as const, says: 'demandRate must be at least 0' },
  );
  const [call] = callsIn('=TWIN.EOQ(-1,50,2)').calls;
  const known = [[[-1]], [[50]], [[2]]];
  const long = { ...EOQ, cancelable: true } as unknown as TwinFunction;
  const quietly = { below: 0, right: 0, value: undefined };
  const quiet = await explain(long, call!, known, { ...quietly, error: null }, ask);
  expect(quiet).toMatchObject({ results: [], error: null, notes: [expect.stringMatching(/^This takes long/)] });
  const refused = await explain(long, call!, known, { ...quietly, error: '#NUM!' }, ask);
  expect(refused.error).toMatchObject({ code: '#NUM!', says: 'demandRate must be at least 0.' });
});

test('what may take long and does not is computed for its card', async () => {
  const short = await cardFor('=TWIN.FORECAST({10;12;11;13},2,,"DRIFT")');
  expect(short.notes).toEqual([]);
  expect(result(short, 'MEAN')).toMatch(/^14 /);
  const twenty = Array.from({ length: 20 }, (_, item) => Array.from({ length: 60 }, (_, t) => 90 + ((t * item) % 7)));
  const long = await cardFor('=TWIN.FORECAST(A1:BH20,12,12)', { 'A1:BH20': twenty });
  expect(long).toMatchObject({ results: [], error: null, notes: [expect.stringMatching(/^This takes long/)] });
});

test('a call with more arguments than there are says so', async () => {
  const card = await cardFor('=TWIN.PAYBACK(1,2,3,4,5,6,7,8,9,10,11,12,13)');
  expect(card.notes[0]).toMatch(/^PAYBACK takes \d arguments, and the formula gives 13\.$/);
});

test('arguments that are arithmetic, or calls of ours, are computed as Excel does, each shown as it is written', async () => {
  const card = await cardFor('=TWIN.EOQ(TWIN.EOQ(A1*2,50,2)^2,A2&"",2)', { A1: [[500]], A2: [[50]] });
  expect(input(card, 'demandRate')).toMatchObject({
    written: 'TWIN.EOQ(A1*2,50,2)^2',
    value: expect.stringMatching(/^50,000 /),
  });
  // A number made text is refused, as on the sheet.
  expect(card.error).toMatchObject({ code: '#VALUE!', says: 'orderCost must be a number, not the text "50".' });
  // The square root of 2 x 1000 x 50 / 2, squared, is 50,000; the square root of 2 x 50,000 x 50 / 2 is 1,581.14.
  expect(result(await cardFor('=TWIN.EOQ(TWIN.EOQ(A1*2,50,2)^2,5%*1000,2)', { A1: [[500]] }), 'Q')).toBe(
    '1,581.14 units',
  );
});

test('a block that a call of ours gives is handed on whole, and so is its error', async () => {
  // Errors of 1 and 3 against the forecast of 14 and 15 that the line from 10 to 13 gives: their mean is 2.
  const card = await cardFor('=TWIN.ACCURACY({15;18},TWIN.FORECAST({10;12;11;13},2,,"DRIFT",,,,"MEAN"))');
  expect(result(card, 'MAE')).toMatch(/^2 /);
  const refused = await cardFor('=TWIN.EOQ(TWIN.EOQ(-1,50,2)*2,50,2)');
  expect(refused.error).toMatchObject({ code: '#NUM!', wayOut: expect.stringContaining('TWIN.EOQ(-1,50,2)*2') });
});

test('a call inside an argument that takes long, or is none of ours, leaves the argument to the sheet', async () => {
  const twenty = Array.from({ length: 20 }, (_, item) => Array.from({ length: 60 }, (_, t) => 90 + ((t * item) % 7)));
  const long = await cardFor('=TWIN.EOQ(TWIN.FORECAST(A1:BH20,12,12),1,1)', { 'A1:BH20': twenty });
  expect(input(long, 'demandRate')).toMatchObject({ value: null, why: 'TWIN.FORECAST takes long' });
  const none = await cardFor('=TWIN.EOQ(TWIN.NOTHING(1)+1,1,1)');
  expect(input(none, 'demandRate')).toMatchObject({ value: null, why: 'there is no function TWIN.NOTHING' });
});

describe('a cell that holds something else than the call gives now', () => {
  const old = (shows: string, now: string) =>
    `The cell shows ${shows}, computed from other values: from those that stand here now it is ${now}. Press Recalculate on the TwinSheet tab.`;

  test.each<[string, string, { below?: number; right?: number; value: Cell }, readonly string[]]>([
    ['the same', '=TWIN.EOQ(1000,50,2)', { value: Math.sqrt(50_000) }, []],
    ['the same but for its last bits', '=TWIN.EOQ(1000,50,2)', { value: Math.sqrt(50_000) * (1 + 1e-14) }, []],
    ['another number', '=TWIN.EOQ(1000,50,2)', { value: 300 }, [old('300', '223.61')]],
    ['one that looks alike', '=TWIN.EOQ(500,50,5)', { value: 100.000001 }, [old('100.000001', '100')]],
    ['a label', '=TWIN.EOQ(1000,50,2,,,,"ALL")', { value: 'Q' }, []],
    ['a column further on', '=TWIN.EOQ(500,50,5,,,,"ALL")', { below: 1, right: 1, value: 7 }, [old('7', '500')]],
    ['a row further on', '=TWIN.EOQ({500;2000},50,5)', { below: 1, value: 200 }, []],
    ['an old row further on', '=TWIN.EOQ({500;2000},50,5)', { below: 1, value: 100 }, [old('100', '200')]],
    ['a rank among the rows', '=TWIN.RISKEXPOSURE({8;20;10},6,100,12,,,"RANK")', { below: 2, value: 2 }, []],
  ])('%s', async (_, formula, seen, notes) => {
    expect((await cardFor(formula, {}, seen)).notes).toEqual(notes);
  });

  test('a spill that was longer, and a value where an error is due now', async () => {
    expect((await cardFor('=TWIN.EOQ({500;2000},50,5)', {}, { below: 2, value: 300 })).notes).toEqual([
      'The cell shows 300, but the result does not reach it any more. Press Recalculate on the TwinSheet tab.',
    ]);
    const refused = await cardFor('=TWIN.EOQ(-1,50,5)', {}, { value: 300 });
    expect(refused.notes).toEqual([expect.stringMatching(/^The cell still shows 300, computed from other values/)]);
    expect(refused.error?.code).toBe('#NUM!');
  });
});

test('a history among several that is refused is pointed to in its own row', async () => {
  const histories = [
    [4, 6, 5],
    ['Bolt', 2, 3],
    [1, 'x', 3],
  ];
  const wayOut = async (below: number) =>
    (await cardFor('=TWIN.SAFETYSTOCK(0.9,,,2,,,,,,,,,,,A1:$C$3)', { 'A1:$C$3': histories }, { below })).error?.wayOut;
  expect(await wayOut(1)).toMatch(
    /^Change entry 1 of A2:\$C2, or begin the range beside it if it is a heading: history/,
  );
  expect(await wayOut(2)).toMatch(/^Change entry 2 of A3:\$C3: history/);
});

test('an item that FORECAST refuses among others is pointed out by its row, with the way out', async () => {
  const block = {
    'A1:D3': [
      [3, 9, 4, 8],
      [5, null, 5, 5],
      [1, 2, 3, 4],
    ],
  };
  const formula = '=TWIN.FORECAST(A1:D3,1,1,"NAIVE",,,,"MEAN")';
  const refused = await cardFor(formula, block, { below: 1, error: '#N/A' });
  expect(refused.error?.says).toMatch(/^history \(row 2, entry 2\) is blank/);
  expect(refused.error?.wayOut).toBe('Change one of these: history (A2:D2), missing (left out).');
  const short = await cardFor(
    '=TWIN.FORECAST(A1:D3,1,4,"SNAIVE",,,,"MEAN")',
    {
      'A1:D3': [
        [1, 2, 3, 4],
        [1, 2],
        [1, 'x', 3, 4],
      ],
    },
    { below: 2, error: '#VALUE!' },
  );
  expect(short.error?.wayOut).toMatch(/^Change entry 2 of A3:D3: history takes/);
  const sound = await cardFor(formula, block, { below: 2 });
  expect(sound.error).toBeNull();
  expect(result(sound, 'MEAN')).toBe('4 units per period');
});
