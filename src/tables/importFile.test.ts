import fc from 'fast-check';
import { countReasons } from './judge/issue';
import { bytesOf, importText, valuesOf } from './testing/files';
import { importFile } from './importFile';
import { writeCsv } from './read/csv';
import { receiptsOf, downtimeOf, itemsOf } from './rows';

test('headings are found below title lines, and rows are counted as in the file', async () => {
  const imported = await importText('items', 'Stock list\nper 31.12.2025\n\nMaterial;Bestand\nA;1,5\n;3\nTotal;4,5\n');
  expect(imported.detected.headingRow).toBe(4);
  expect(imported.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [6, 'Item is blank'],
    [7, 'is a totals row'],
  ]);
  expect(valuesOf(imported, 'onHand')).toEqual([1.5]);
});

test('a file without headings is mapped by the place of its columns', async () => {
  const options = { headingRow: 0, mapping: { item: 'Column 1', onHand: 'Column 3' } };
  const imported = await importText('items', '00412,Strip,5\n00413,Coil,7\n', options);
  expect(valuesOf(imported, 'item')).toEqual(['00412', '00413']);
  expect(valuesOf(imported, 'onHand')).toEqual([5, 7]);
});

test('text stays text: leading zeros, 1-2, 1E5, formulas', async () => {
  const codes = ['00412', '1-2', '1E5', '=1+1', '+49', '@SUM(A1)', '=HYPERLINK("http://x")', '0x1F'];
  const imported = await importText('items', writeCsv([['Item', 'On hand'], ...codes.map((code) => [code, '1'])]));
  expect(valuesOf(imported, 'item')).toEqual(codes);
});

test('any texts come through as they are, but for blanks around them', async () => {
  const code = fc
    .string({ minLength: 1 })
    .filter((text) => /^[^\u0000-\u001f]*$/.test(text) && text.trim() !== '' && !/total|sum/i.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(code, { minLength: 1, maxLength: 20, selector: (text) => text.trim().toLowerCase() }),
      async (codes) => {
        const text = writeCsv([['Item', 'On hand'], ...codes.map((one) => [one, '1'])]);
        const imported = await importText('items', text, { headingRow: 1, delimiter: ',' });
        expect(valuesOf(imported, 'item')).toEqual(codes.map((one) => one.trim()));
      },
    ),
    { numRuns: 50 },
  );
});

describe('a mapping', () => {
  const text = 'PO out,Goods in,Note\n2025-01-01,2025-02-01,x\n';
  test('fills columns from headings that no name would find', async () => {
    const imported = await importText('receipts', text, { mapping: { Ordered: 'po out', received: 'Goods in' } });
    expect(receiptsOf(imported)[0]).toMatchObject({ ordered: 45658, received: 45689, item: '', quantity: null });
    expect(imported.unused).toEqual(['Note']);
  });
  test.each([
    [{ ordered: 'PO out', received: 'PO out' }, 'The heading "PO out" is mapped twice, to ordered and to received'],
    [
      { ordered: 'Sent', received: 'Goods in' },
      'file.csv has no heading "Sent" for the column ordered: its headings are "PO out", "Goods in", "Note"',
    ],
    [{ sent: 'PO out' }, 'There is no column "sent" in receipts: its columns are item, supplier'],
    [{ ordered: 'PO out' }, 'file.csv has no column for received of receipts'],
  ] as const)('is refused with both sides named: %j', async (mapping, says) => {
    await expect(importText('receipts', text, { mapping })).rejects.toThrow(says);
  });
  test('that maps one column to two headings is refused', async () => {
    const mapping = [
      ['ordered', 'PO out'],
      ['ordered', 'Goods in'],
    ] as const;
    await expect(importText('receipts', text, { mapping })).rejects.toThrow(
      'The column ordered is mapped twice, to "PO out" and to "Goods in"',
    );
  });
});

describe('a file is refused in one sentence', () => {
  test.each([
    ['no usable column', 'a,b\n1,2\n', 'has no column for item of items'],
    ['headings alone', 'Item,On hand\n', 'has headings but no rows'],
    [
      'no usable row',
      'Item,On hand\n,1\n,2\n',
      'None of the 2 rows of file.csv can be used; the most frequent reason (2): Item is blank',
    ],
  ])('%s', async (_, text, says) => {
    await expect(importText('items', text)).rejects.toThrow(says);
  });

  test('a day before 1900, unless only its row is to be refused', async () => {
    const text = 'Ordered,Received\n1899-05-01,2025-02-01\n2025-01-01,2025-02-01\n';
    await expect(importText('receipts', text)).rejects.toThrow('file.csv row 2: Ordered "1899-05-01" is before 1900');
    const kept = await importText('receipts', text, { oldDates: 'refuse row' });
    expect([kept.accepted, kept.refused[0]!.row]).toEqual([1, 2]);
  });

  test('more than a million rows', async () => {
    const text = `Item\n${'a\n'.repeat(1_000_001)}`;
    await expect(importText('items', text)).rejects.toThrow('has more than 1,000,000 rows');
  }, 60_000);
});

test('rows are refused for what is wrong with them, each with its reason', async () => {
  const text = [
    'Item,Ordered,Received,Quantity',
    'A,2025-01-01,2025-01-20,5',
    'A,2025-01-01,2025-01-20,5',
    'A,2025-02-01,2025-01-20,5',
    'A,soon,2025-01-20,5',
    'A,2025-01-01,,5',
    'A,2025-01-01,2025-01-20,-5',
    'A,2025-01-01,2025-01-20,5,6',
    'Item,Ordered,Received,Quantity',
    'A,2025-01-02,2025-01-20,many',
    '',
  ].join('\n');
  const imported = await importText('receipts', text);
  expect(imported.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'is a copy of row 2'],
    [4, 'received before it was ordered'],
    [5, 'Ordered is not a date: "soon"'],
    [7, 'quantity is below zero: a return or a cancellation'],
    [8, 'has 5 cells where the headings are 4: a delimiter in a cell without quotes, perhaps'],
    [9, 'is the heading row again'],
  ]);
  expect(imported.marked.map(({ row, reason }) => [row, reason])).toEqual([
    [6, 'not yet received'],
    [10, 'Quantity is not a number: "many"'],
  ]);
  expect([imported.read, imported.accepted, imported.rows]).toEqual([9, 3, 3]);
  expect(valuesOf(imported, 'quantity')).toEqual([5, 5, NaN]);
});

test('a measure is taken before the rules refuse, so that nothing odd is averaged away unseen', async () => {
  const imported = await importText(
    'receipts',
    'Ordered,Received\n2025-01-10,2025-01-20\n2025-01-10,2025-01-30\n2025-01-10,2025-01-07\n',
  );
  // Lead times 10, 20 and -3: mean 9, sample standard deviation sqrt((1 + 121 + 144) / 2).
  expect(imported.measured).toEqual([
    { name: 'Lead time', unit: 'days', rows: 3, mean: 9, sd: expect.closeTo(Math.sqrt(133), 12), belowZero: 1 },
  ]);
  expect(imported.accepted).toBe(2);
});

test('the end of a stop may be given as hours or minutes after its start', async () => {
  const text =
    'Asset,Start,End,Hours,Minutes\nA,2025-01-01 06:00,,1.5,\nB,2025-01-01 06:00,,,30\nC,2025-01-01 22:00,2025-01-01 25:05,,\nD,2025-01-01 06:00,,2:15,\n';
  const hours = downtimeOf(await importText('downtime', text)).map((row) =>
    Math.round((row.end! - row.start) * 24 * 60),
  );
  expect(hours).toEqual([90, 30, 185, 135]);
});

test('an event log without ends is kept, and marked', async () => {
  const imported = await importText(
    'downtime',
    '"datetime","machineID","failure"\n2020-01-05 06:00:00,1,"comp4"\n2020-03-06 06:00:00,1,"comp1"\n',
  );
  expect(downtimeOf(imported)[0]).toEqual({
    asset: '1',
    start: 43835.25,
    end: null,
    hours: null,
    minutes: null,
    reason: 'comp4',
    planned: null,
  });
  expect(countReasons(imported.marked)).toEqual([['duration unknown: no end is given', 2]]);
});

test('shares written as percentages are read as shares', async () => {
  const imported = await importText('items', 'Item,Service level,Holding rate %\nA,95,20\nB,97.5,0\n');
  expect(itemsOf(imported).map((row) => [row.serviceTarget, row.holdingRate])).toEqual([
    [0.95, 0.2],
    [0.975, 0],
  ]);
});

test('what was detected may be overruled, for all columns or for one', async () => {
  const text = 'Item;Ordered;Received;Quantity\nA;3/4/25;5/6/25;1.250\n';
  const found = await importText('receipts', text);
  expect(found.warnings.length).toBeGreaterThan(0);
  const chosen = await importText('receipts', text, {
    dateOrder: 'dmy',
    byColumn: { received: { dateOrder: 'mdy' }, quantity: { decimal: ',' } },
  });
  expect(receiptsOf(chosen)[0]).toMatchObject({ ordered: 45750, received: 45783, quantity: 1250 });
  expect(chosen.warnings).toEqual([]);
});

test('the file is known by the SHA-256 of its bytes', async () => {
  // printf 'Item\nA\n' | sha256sum
  expect((await importText('items', 'Item\nA\n')).hash).toBe(
    'c24bd86e11123ffbebd9081ce01ac04a20b715c688d9a12249af125b91f4fc63',
  );
});

describe('a long file', () => {
  const bytes = bytesOf(
    `Item,On hand,Unit cost\n${Array.from({ length: 200_000 }, (_, at) => `P${at},${at % 977},${(at % 89) + 0.5}`).join('\n')}\n`,
  );

  test('lets the page breathe while it is read, and tells how far it is', async () => {
    const told: number[] = [];
    let ticks = 0;
    const clock = setInterval(() => ticks++, 1);
    const imported = await importFile('items', bytes, 'long.csv', {
      onProgress: (done, total) => told.push(done / total),
    });
    clearInterval(clock);
    expect(imported.accepted).toBe(200_000);
    expect(ticks).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThan(5);
    expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
  }, 60_000);

  test('stops when the person cancels', async () => {
    const stop = new AbortController();
    const reading = importFile('items', bytes, 'long.csv', { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  }, 60_000);
});

test('whatever the bytes are, a file is imported or refused in a sentence, and never crashes', async () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('', '25:05:00', '1.234,5', '31/02/2025', '1/2/25', 'Total', '"', '=A1', '1e999', '-'),
  );
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
  const files = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    grid.map((records) =>
      bytesOf(
        `Item,Period,Quantity,Ordered,Received,Asset,Start\n${records.map((record) => record.join(',')).join('\n')}`,
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('items', 'demand', 'receipts', 'downtime'), files, async (kind, bytes) => {
      const outcome = await importFile(kind, bytes, 'any.csv').then(
        (imported) => imported.accepted + imported.refused.length - imported.read,
        (error: Error) => (error.name === 'Refusal' && error.message.length > 20 ? 0 : error),
      );
      expect(outcome).toBe(0);
    }),
    { numRuns: 300 },
  );
});
