import type { Value } from '../host/book';
import { isError } from '../host/book';
import { testBook } from './testing/testBook';

const { book, put, values } = testBook();
afterAll(() => book.dispose());

const plain = (value: Value): Value => (isError(value) ? value.error : value);

/** The documentation pages of Microsoft's function reference are named by the function: "support: NPV". */
const cases: readonly (readonly [formula: string, gives: Value, from: string])[] = [
  ['=CHOOSE(2,10,20,30)', 20, 'the second of three'],
  ['=INDEX(A1:A4,MATCH("Nut",B1:B4,0))', 20, 'the first Nut is in row 2'],
  ['=SUMIF(B1:B4,"Bolt",A1:A4)', 40, '10 + 30'],
  ['=SUMIFS(A1:A4,B1:B4,"Bolt",A1:A4,">10")', 30, 'only the second Bolt'],
  ['=SUMPRODUCT((B1:B4="Bolt")*(A1:A4>5)*A1:A4)', 40, '10 + 30'],
  ['=SUMPRODUCT(A1:A3,C1:C3)', 140, '10*1 + 20*2 + 30*3'],
  ['=COUNTIF(A1:A4,">=20")', 3, '20, 30, 40'],
  ['=RANK(30,A1:A4)', 2, 'only 40 is larger'],
  ['=RANK(30,A1:A4,1)', 3, '10 and 20 are smaller'],
  ['=PERCENTILE({1,2,3,4},0.3)', 1.9, 'support: PERCENTILE'],
  ['=NPV(0.1,110,121)', 200, '100 + 100'],
  ['=IRR({-100,110})', 0.1, '110 / 100 - 1'],
  ['=IRR({-100,60,60})', 120 / (Math.sqrt(27600) - 60) - 1, '60x + 60x^2 = 100, x = 1/(1+r)'],
  ['=MIRR({-120000,39000,30000,21000,37000,46000},0.1,0.12)', 0.126094130365905, 'support: MIRR, 12.61%'],
  ['=XNPV(0.09,{-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904})', 2086.647602, 'support: XNPV'],
  ['=TEXT(1234.567,"$#,##0.00")', '$1,234.57', 'support: TEXT'],
  ['=TEXT(0.285,"0.0%")', '28.5%', 'support: TEXT'],
  ['=TEXT(DATE(2024,3,5),"yyyy-mm-dd")', '2024-03-05', 'year, month, day'],
  ['=ISERROR(1/0)', true, 'support: ISERROR'],
  ['=ISNUMBER("12")', false, 'a text is no number'],
  ['=NA()', '#N/A', 'support: NA'],
  ['=IFERROR(NA(),"none")', 'none', 'support: IFERROR'],
  ['=IF(D1="","blank","not")', 'blank', 'a blank cell equals the empty text'],
  ['=AND(A1:A4>5)', true, 'all four'],
  ['=MAX(IF(B1:B4="Bolt",A1:A4))', 30, '10 and 30'],
  ['=VLOOKUP(25,A1:C4,3,TRUE)', 2, 'the last one not above 25 is 20'],
  ['=SUM({1.50,.5,-2.0})', 0, '1.5 + 0.5 - 2'],
  ['=ISNUMBER(37.0)', true, 'a number, however it is spelled'],
  ['=ROUND(2.345,2)', 2.35, 'halves go away from zero'],
  ['=NORM.S.INV(0.975)', 1.959963984540054, 'the familiar 1.96'],
  ['=PMT(0.08/12,10,10000)', -1037.03208935915, 'support: PMT'],
  ['=EOMONTH(DATE(2024,1,31),1)', 45351, '29 February 2024'],
  // What Univer has wrong and is put right here (univer/corrections.ts).
  ['=EDATE(DATE(2024,1,31),1)', 45351, '29 February 2024: February has no 31st'],
  ['=EDATE(DATE(2011,1,15),-1)', 40527, 'support: EDATE, 15 December 2010'],
  ['=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30))', 0.58055556, 'support: YEARFRAC, 209/360'],
  ['=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),1)', 0.57650273, 'support: YEARFRAC, 211/366'],
  ['=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),3)', 0.57808219, 'support: YEARFRAC, 211/365'],
  ['=SEARCH("margin","Profit Margin")', 8, 'support: SEARCH'],
  ['=SEARCH("e","Statements",6)', 7, 'support: SEARCH'],
  ['=SEARCH("m?r*n","Profit Margin")', 8, 'a wildcard for one letter and for many'],
  ['=SEARCH("~?","why?")', 4, 'a tilde takes the meaning from the question mark'],
  ['=SECOND((12*3600+29.7)/86400)', 30, '29.7 seconds are nearest to 30'],
  ['=SUMPRODUCT(A1:A3,C1:C2)', '#VALUE!', 'support: SUMPRODUCT, arrays of other dimensions'],
];

test('functions that the sheets need give the numbers of their documentation, or of arithmetic', async () => {
  put('A1', [
    [10, 'Bolt', 1],
    [20, 'Nut', 2],
    [30, 'Bolt', 3],
    [40, 'Cog', 4],
  ]);
  put(
    'F1',
    cases.map(([formula]) => [formula]),
  );
  const got = (await values(`F1:F${cases.length}`)).map(([value]) => plain(value ?? null));
  cases.forEach(([formula, gives, from], i) => {
    const value =
      typeof gives === 'number'
        ? expect.closeTo(gives, 8 - Math.max(0, Math.round(Math.log10(Math.abs(gives) + 1))))
        : gives;
    expect({ formula, from, value: got[i] }).toEqual({ formula, from, value });
  });
});

test('SORT gives a sorted copy and leaves its source for other formulas as it is', async () => {
  const other = testBook();
  other.put('A1', [[10], [30], [20], [null]]);
  other.put('C1', '=SORT(A1:A3,1,-1)');
  other.put('E1', [['=INDEX(A1:A3,1)', '=TAKE(A1:A3,1)', '=SUM(SORT(A1:A4))']]);
  other.put('H1', '=SORT({"b",2;"a",2;"c",1},{2,1},{1,-1})');
  expect(await other.values('C1:C3')).toEqual([[30], [20], [10]]);
  expect(await other.values('E1:G1')).toEqual([[10, 10, 60]]);
  expect(await other.values('H1:I3')).toEqual([
    ['c', 1],
    ['b', 2],
    ['a', 2],
  ]);
  other.book.dispose();
});

test('corrected functions work once for each cell of a range', async () => {
  const other = testBook();
  other.put('A1', [[45322], [45351]]);
  other.put('B1', '=EDATE(A1:A2,{1,12})');
  expect(await other.values('B1:C2')).toEqual([
    [45351, 45688],
    [45380, 45716],
  ]);
  other.book.dispose();
});

test('a comparison means the same however often it is asked: 0 is not blank, "1" is not 1', async () => {
  const other = testBook();
  other.put('A1', [[5], [0], [null], ['1'], [1]]);
  const asked = [
    '=IF(INDEX(A1:A5,2)="","blank","zero")',
    '=A2=""',
    '=SUMPRODUCT(--(A1:A5=""))',
    '=SUMPRODUCT(--(A1:A5=1))',
  ];
  other.put('C1', [asked, asked, asked]);
  const once = ['zero', false, 1, 1];
  expect(await other.values('C1:F3')).toEqual([once, once, once]);
  other.book.dispose();
});
