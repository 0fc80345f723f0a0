import fc from 'fast-check';
import { isError, type Value } from '../../host/book';
import { anyContent, bookOf } from '../testing/anyBook';
import { contentOf } from '../testing/contentOf';
import { convert, soffice } from '../testing/libreOffice';
import { sampleBook } from '../testing/sampleBook';
import type { UniverBook } from '../univerBook';
import { readParts } from './hucre';
import { openXlsx, readXlsx } from './readXlsx';
import { writeXlsx } from './writeXlsx';

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

test('whatever a book holds comes back, and is written in the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      const { book } = bookOf(content);
      const books: UniverBook[] = [book];
      try {
        await book.idle();
        const bytes = await writeXlsx(book);
        const { book: back, notKept } = await openXlsx(bytes);
        books.push(back);
        await back.idle();
        expect(notKept).toEqual([]);
        expect(contentOf(back)).toEqual(contentOf(book));
        expect(same(await writeXlsx(back), bytes)).toBe(true);
      } finally {
        for (const each of books) each.dispose();
      }
    }),
    { numRuns: 60 },
  );
});

const here = soffice === null ? test.skip : test;
const name = (title: string): string =>
  soffice === null ? `${title} (skipped: soffice is not on this machine)` : title;

here(name('LibreOffice calculates what was read and written again to the same, and keeps its charts'), async () => {
  const { book } = await sampleBook();
  const back = await readXlsx(await writeXlsx(book));
  back.onCustomCalls([], (batch) => Promise.resolve(batch.map(() => null)));
  await back.idle();
  const theirs = await convert(await writeXlsx(back), 'xlsx', true);
  const sheet = back.sheets()[0]?.id ?? '';
  const [first] = (await readParts(theirs)).sheets;
  const plain = (value: Value | undefined): unknown =>
    isError(value) ? value.error : typeof value === 'number' ? expect.closeTo(value, 9) : (value ?? null);
  // Spills and LET are not known to LibreOffice 7.
  const ordinary = back.formulaCells(sheet).filter(({ text }) => !/TWIN\.|SORT|LET|#/u.test(text));
  expect(ordinary.length).toBeGreaterThan(8);
  for (const { row, column, text } of ordinary)
    expect([text, first?.rows[row]?.[column] ?? null]).toEqual([
      text,
      plain(back.values({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0]),
    ]);
  // LibreOffice writes the charts in its own words, which are another test of reading them.
  const again = await readXlsx(theirs);
  const drawn = (of: UniverBook): unknown =>
    of.charts.all().map(({ title, series, legend, valueTitle }) => ({
      ...{ title, legend, valueTitle },
      series: series.map(({ name: called, type, secondary, values, categories }) => ({
        ...{ called, secondary, type: type.replace('Markers', '') },
        cells: [values, categories].map((place) => place && { ...place, sheet: '' }),
      })),
    }));
  expect(drawn(again)).toEqual(drawn(back));
  for (const each of [book, back, again]) each.dispose();
});
