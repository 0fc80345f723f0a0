import type { UniverBook } from '../univerBook';
import { anchorXml } from './anchors';
import { chartXml } from './chartXml';
import { errorMark } from './fileSheet';
import { escapeXml, text, type Parts } from './zip';

/** What hucre 1.0.0 writes otherwise than Excel needs it. */
export function patch(parts: Parts, book: UniverBook): void {
  patchWorkbook(parts, book);
  for (const path of [...parts.keys()]) if (/^xl\/worksheets\/sheet\d+\.xml$/u.test(path)) patchErrors(parts, path);
  parts.set('docProps/app.xml', text(parts, 'docProps/app.xml').replace('>hucre<', '>TwinSheet workbench<'));
  patchCharts(parts, book);
  patchTables(parts, book);
}

/**
 * hucre asks for a full calculation on load. A reader without the add-in would then see #NAME? where the file has the
 * number: cached values stay until something changes.
 */
function patchWorkbook(parts: Parts, book: UniverBook): void {
  let xml = text(parts, 'xl/workbook.xml').replace(/<calcPr[^>]*\/>/u, '<calcPr calcId="191029"/>');
  for (const { name, visible } of book.names.all())
    if (!visible) xml = xml.replace(`<definedName name="${escapeXml(name)}"`, `$& hidden="1"`);
  parts.set('xl/workbook.xml', xml);
}

/** The cached value of a formula that is an error has a type of its own. */
function patchErrors(parts: Parts, path: string): void {
  const xml = text(parts, path);
  if (!xml.includes(errorMark)) return;
  const result = new RegExp(` t="str"(>(?:<f[^>]*>[^<]*</f>|<f[^>]*/>)<v>)${errorMark}`, 'gu');
  parts.set(path, xml.replace(result, ' t="e"$1'));
}

/** Charts in the order in which their placeholders were written: sheet by sheet. */
function patchCharts(parts: Parts, book: UniverBook): void {
  const cells = {
    sheetName: (id: string) => book.sheets().find((sheet) => sheet.id === id)?.name ?? '',
    values: (place: Parameters<UniverBook['values']>[0]) => book.values(place).flat(),
    numberFormat: (place: Parameters<UniverBook['values']>[0]) =>
      book.style(place.sheet, place.row, place.column).numberFormat,
  };
  const charts = book.sheets().flatMap(({ id }) => book.charts.all().filter(({ sheet }) => sheet === id));
  charts.forEach((chart, i) => {
    parts.set(`xl/charts/chart${i + 1}.xml`, chartXml(chart, cells));
  });
  let count = 0;
  for (const path of [...parts.keys()].filter((each) => /^xl\/drawings\/drawing\d+\.xml$/u.test(each)).sort(byNumber))
    parts.set(
      path,
      text(parts, path).replace(anchored, (_, frame: string) => {
        const chart = charts[count];
        if (chart === undefined) throw new Error(`the drawing ${path} has a chart too many`);
        count += 1;
        const sizes = {
          columnWidth: (column: number) => book.columnWidth(chart.sheet, column),
          rowHeight: (row: number) => book.rowHeight(chart.sheet, row),
        };
        return `${anchorXml(chart, sizes)}${frame}${escapeXml(chart.name)}"`;
      }),
    );
}

/** From the corners of a chart to its name. */
const anchored = /<xdr:from>.*?<\/xdr:to>(.*?<xdr:cNvPr id="\d+" name=")[^"]*"/gu;

/** A table without a header row; hucre has no word for it. */
function patchTables(parts: Parts, book: UniverBook): void {
  for (const { name, headers } of book.tables()) {
    if (headers) continue;
    for (const path of [...parts.keys()])
      if (path.startsWith('xl/tables/') && text(parts, path).includes(` name="${escapeXml(name)}"`))
        parts.set(path, text(parts, path).replace('<table ', '<table headerRowCount="0" '));
  }
}

const numberIn = (path: string): number => Number(/\d+/u.exec(path)?.[0] ?? 0);
const byNumber = (a: string, b: string): number => numberIn(a) - numberIn(b);
