import { unzip, text, type Parts } from './zip';
import { sampleBook } from '../testing/sampleBook';
import { readXlsx } from './readXlsx';
import { writeXlsx } from './writeXlsx';
import type { UniverBook } from '../univerBook';

let book: UniverBook;
let bytes: Uint8Array;
let parts: Parts;
let stock: string;
beforeAll(async () => {
  ({ book } = await sampleBook());
  bytes = await writeXlsx(book, { written: new Date(Date.UTC(2026, 0, 5)) });
  parts = unzip(bytes);
  stock = text(parts, 'xl/worksheets/sheet1.xml');
});
afterAll(() => book.dispose());

/** The cell's element in the sheet. */
const cell = (address: string): string =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, 'u').exec(stock)?.[0] ?? '';

describe('the file says formulas as Excel does', () => {
  test('custom functions with _xldudf_ and underscores, and the value they had', () => {
    expect(cell('E2')).toContain('><f>_xldudf_TWIN_SAFETYSTOCK(0.95,Inv[[#This Row],[Qty]])</f><v>9.5</v>');
    expect(cell('I1')).toContain('_xldudf_TWIN_FORECAST_ETS(B2:B4)');
  });

  test('newer functions with their prefixes, and the names of LET', () => {
    expect(cell('G1')).toContain('_xlfn._xlws.SORT(_xlfn._xlws.FILTER(B2:B4,B2:B4&gt;5),1,-1)');
    expect(cell('H6')).toContain('<f>_xlfn.NORM.S.INV(0.975)</f>');
    expect(cell('G6')).toContain('_xlfn.LET(_xlpm.x,2,_xlpm.y,3,_xlpm.x*_xlpm.y)');
    expect(cell('H1')).toContain('SUM(_xlfn.ANCHORARRAY(G1))');
  });

  test('a spill as a dynamic array with its cells, whose values stand beside it', () => {
    expect(cell('G1')).toMatch(/^<c r="G1"[^>]* cm="1"><f t="array" ref="G1:G2">/u);
    expect(cell('G1')).toContain('<v>20</v>');
    expect(cell('G2')).toBe('<c r="G2"><v>10</v></c>');
    expect(parts.has('xl/metadata.xml')).toBe(true);
  });

  test('a formula that works on arrays is marked as one, and an ordinary one is not', () => {
    expect(cell('E6')).toContain('<f t="array" ref="E6">SUM((B2:B4&gt;5)*1)</f><v>2</v>');
    expect(cell('B6')).toBe('<c r="B6"><f>SUM(Inv[Qty])</f><v>30</v></c>');
  });

  test('errors of formulas have the type of errors', () => {
    expect(cell('D4')).toMatch(
      / t="e"><f>Inv\[\[#This Row\],\[Price\]\]\/Inv\[\[#This Row\],\[Qty\]\]<\/f><v>#DIV\/0!<\/v>/u,
    );
    expect(cell('E4')).toMatch(/ t="e".*<v>#NUM!<\/v>/u);
    expect(cell('J6')).toMatch(/ t="e"><f>NA\(\)<\/f><v>#N\/A<\/v>/u);
    expect(stock).not.toMatch(/t="str"[^>]*>(?:<f[^>]*>[^<]*<\/f>)<v>#/u);
  });

  test('texts that look like numbers, dates or formulas are texts', () => {
    const strings = text(parts, 'xl/sharedStrings.xml');
    expect(cell('A2')).toMatch(/ t="s"/u);
    expect(strings).toContain('<t>007</t>');
    expect(strings).toContain('<t>1-2</t>');
    expect(strings).toContain('<t>=1+1</t>');
    expect(cell('A8')).toMatch(/ t="s"><v>/u);
  });

  test('nothing asks for a full calculation on load', () => {
    expect(text(parts, 'xl/workbook.xml')).toContain('<calcPr calcId="191029"/>');
    expect([...parts.values()].join('')).not.toContain('fullCalcOnLoad');
  });
});

describe('the file carries', () => {
  test('tables, names, panes, widths and tab colours', () => {
    expect(text(parts, 'xl/tables/table1.xml')).toContain('name="Inv" displayName="Inv" ref="A1:E4"');
    expect(text(parts, 'xl/workbook.xml')).toContain(
      '<definedName name="Rate" comment="a tenth">Stock!$C$3/10</definedName>',
    );
    expect(stock).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen" activePane="bottomRight"/>');
    expect(stock).toContain('<tabColor rgb="FF1F3864"/>');
    // 90 points are 120 pixels, 7 pixels a digit.
    expect(stock).toContain(`<col min="1" max="1" width="${Math.round((120 / 7) * 256) / 256}"`);
    expect(text(parts, 'xl/workbook.xml')).toMatch(
      /name="Planner&apos;s notes"[^>]*state="hidden"|name="Planner's notes"[^>]*state="hidden"/u,
    );
  });

  test('rules for input and for colours', () => {
    expect(stock).toMatch(/<dataValidation type="decimal"[^>]*sqref="B2:B4"/u);
    expect(stock).toContain('<formula1>"CSL,FILL"</formula1>');
    expect(stock).toMatch(
      /<conditionalFormatting sqref="B2:B4"><cfRule type="expression"[^>]*priority="1"[^>]*><formula>\$B2&lt;5<\/formula>/u,
    );
    expect(text(parts, 'xl/styles.xml')).toMatch(/<dxf>.*<bgColor rgb="FFFBE0E0"\/>.*<\/dxf>/u);
  });

  test('native charts, a Pareto with a second axis that ends at 100 percent or is free', () => {
    expect(text(parts, 'xl/charts/chart1.xml')).toContain('<c:lineChart>');
    expect(text(parts, 'xl/charts/chart2.xml')).toContain('<c:barDir val="col"/>');
    expect(text(parts, 'xl/charts/chart3.xml')).toContain('<c:barDir val="bar"/>');
    const pareto = text(parts, 'xl/charts/chart4.xml');
    expect(pareto).toContain('<c:barChart>');
    expect(pareto).toContain('<c:lineChart>');
    expect(pareto.match(/<c:valAx>/gu)).toHaveLength(2);
    expect(pareto).toContain('<c:crosses val="max"/>');
    expect(pareto).toContain('<c:f>Stock!$B$2:$B$4</c:f>');
    expect(pareto).toContain('<c:pt idx="0"><c:v>10</c:v></c:pt>');
    expect(text(parts, 'xl/drawings/drawing1.xml')).toContain('name="Pareto"');
  });

  test('the same bytes for the same book and moment', async () => {
    const again = await writeXlsx(book, { written: new Date(Date.UTC(2026, 0, 5)) });
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
    expect(text(parts, 'docProps/core.xml')).toContain('2026-01-05T00:00:00Z');
  });
});

describe('what is read back is what was written', () => {
  let back: UniverBook;
  beforeAll(async () => {
    back = await readXlsx(bytes);
    back.onCustomCalls(['TWIN.SAFETYSTOCK', 'TWIN.FORECAST.ETS'], (batch) => Promise.resolve(batch.map(() => 1)));
    await back.idle();
  });
  afterAll(() => back.dispose());

  const ofFirst = (of: UniverBook) => {
    const sheet = of.sheets()[0]?.id ?? '';
    return { sheet, all: { sheet, row: 0, column: 0, rows: 8, columns: 11 } };
  };

  test('formulas and texts', () => {
    const texts = (of: UniverBook): unknown => of.formulaCells(ofFirst(of).sheet);
    expect(texts(back)).toEqual(texts(book));
    expect(back.values({ ...ofFirst(back).all, columns: 2 })).toEqual(
      book.values({ ...ofFirst(book).all, columns: 2 }),
    );
  });

  test('calculated values of ordinary formulas', () => {
    const row = { ...ofFirst(back).all, row: 5, rows: 1, columns: 5 };
    expect(back.values(row)).toEqual([['Total', 30, 20, 3.5, 2]]);
  });

  test('looks, number formats, widths and heights', () => {
    for (const [row, column] of [
      [0, 0],
      [1, 1],
      [2, 3],
    ] as const)
      expect(back.style(ofFirst(back).sheet, row, column)).toEqual(book.style(ofFirst(book).sheet, row, column));
    expect(back.columnWidth(ofFirst(back).sheet, 0)).toBe(90);
    expect(back.rowHeight(ofFirst(back).sheet, 0)).toBe(30);
  });

  test('tables, names, rules, settings and properties', () => {
    const plain = (of: UniverBook): unknown => ({
      sheets: of.sheets().map(({ id: _, ...sheet }) => sheet),
      tables: of.tables().map(({ name, area, style }) => ({ name, area, style })),
      names: of.names.all().map(({ name, formula, comment }) => ({ name, formula, comment })),
      rules: of.validations.all().map(({ rule, alert, prompt }) => ({ rule, alert, prompt })),
      highlights: of.highlights.all().map(({ formula, look, row, rows }) => ({ formula, look, row, rows })),
      settings: [...of.settings],
      ours: of.sheetProperties(ofFirst(of).sheet).get('ours'),
      title: of.properties.get('title'),
      custom: [...of.customProperties],
    });
    expect(plain(back)).toEqual(plain(book));
  });
});
