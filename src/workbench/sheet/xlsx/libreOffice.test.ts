import type { Value } from '../../host/book';
import { isError } from '../../host/book';
import { testBook } from '../testing/testBook';
import { readParts } from './hucre';
import { convert, soffice } from '../testing/libreOffice';
import { sampleBook } from '../testing/sampleBook';
import { writeXlsx } from './writeXlsx';

const here = soffice === null ? test.skip : test;
const name = (title: string): string =>
  soffice === null ? `${title} (skipped: soffice is not on this machine)` : title;

here(
  name('LibreOffice opens the file and keeps the cached values, of custom functions with one result too'),
  async () => {
    const { book, sheet } = await sampleBook();
    const bytes = await writeXlsx(book);
    const [first] = (await readParts(await convert(bytes, 'xlsx', false))).sheets;
    const shown = book.values({ sheet: sheet.id, row: 0, column: 0, rows: 4, columns: 5 });
    const expected = shown.map((row) => row.map((value) => (isError(value) ? value.error : value)));
    // LibreOffice calculates errors anew, and does not know the function.
    expect(expected[3]?.[4]).toBe('#NUM!');
    expected[3]?.splice(4, 1, '#NAME?');
    expect(first?.rows.slice(0, 4).map((row) => row.slice(0, 5))).toEqual(expected);
    const pdf = await convert(bytes, 'pdf', false);
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
    book.dispose();
  },
);

here(name('LibreOffice recalculates the ROI functions to the same numbers'), async () => {
  const { book, sheet, put, values } = testBook('Roi');
  put('A1', [
    [-1000, 'x', 3],
    [300, 'y', 1],
    [400, 'x', 2],
    [500, 'z', null],
  ]);
  const formulas = [
    '=NPV(0.1,A2:A4)+A1',
    '=IRR(A1:A4)',
    '=MIRR(A1:A4,0.1,0.12)',
    '=SUMPRODUCT((B1:B4="x")*A1:A4)',
    '=SUM((B1:B4="x")*A1:A4)',
    '=SUMIF(B1:B4,"x",A1:A4)',
    '=INDEX(A1:A4,MATCH("y",B1:B4,0))',
    '=RANK(400,A1:A4)',
    '=COUNTIF(A1:A4,">350")',
    '=PERCENTILE(A1:A4,0.25)',
    '=CHOOSE(2,A1,A2,A3)',
    '=TEXT(1234.567,"#,##0.0")',
    '=ISERROR(1/0)',
    '=NA()',
    '=NORM.S.INV(0.95)',
    '=STDEV.S(A1:A4)',
    '=EDATE(DATE(2024,1,31),1)',
    '=YEARFRAC(DATE(2024,1,31),DATE(2024,12,31),1)',
    '=ROUND(2.345,2)',
    '=IF(C4="","blank","not")',
    '=SUMPRODUCT(A1:A4,--(C1:C4>1))',
    '=XNPV(0.1,A1:A3,{45292;45658;46023})',
  ];
  put(
    'E1',
    formulas.map((formula) => [formula]),
  );
  const ours = (await values(`E1:E${formulas.length}`)).map(([value]) => value ?? null);
  const recalculated = await readParts(await convert(await writeXlsx(book), 'xlsx', true));
  const theirs = recalculated.sheets[0]?.rows.map((row) => row[4] ?? null) ?? [];
  const plain = (value: Value): Value => (isError(value) ? value.error : value);
  formulas.forEach((formula, i) => {
    const [our, their] = [plain(ours[i] ?? null), theirs[i]];
    expect({ formula, value: their }).toEqual({
      formula,
      value: typeof our === 'number' ? expect.closeTo(our, 9) : our,
    });
  });
  expect(book.used(sheet.id, true)?.rows).toBe(formulas.length);
  book.dispose();
});
