import { escapeXml, text, type Parts } from './zip';

/** Stands before the cached value of a formula that is an error, until the sheet's text says so. */
export const errorMark = '\uE000';

/** What hucre has no word for. */
export interface Patches {
  readonly hiddenNames: readonly string[];
  readonly tablesWithoutHeadings: readonly string[];
  /** Sheet by sheet, as their placeholders are. */
  readonly charts: readonly FileChart[];
}
export interface FileChart {
  readonly name: string;
  readonly xml: string;
  /** From its first corner to its last. */
  readonly anchor: string;
}

/** What hucre 1.0.0 writes otherwise than Excel needs it. */
export function patch(parts: Parts, { hiddenNames, tablesWithoutHeadings, charts }: Patches): void {
  patchWorkbook(parts, hiddenNames);
  for (const path of [...parts.keys()]) if (/^xl\/worksheets\/sheet\d+\.xml$/u.test(path)) patchErrors(parts, path);
  parts.set('docProps/app.xml', text(parts, 'docProps/app.xml').replace('>hucre<', '>TwinSheet workbench<'));
  patchCharts(parts, charts);
  patchTables(parts, tablesWithoutHeadings);
}

/**
 * hucre asks for a full calculation on load. A reader without the add-in would then see #NAME? where the file has the
 * number: cached values stay until something changes.
 */
function patchWorkbook(parts: Parts, hidden: readonly string[]): void {
  let xml = text(parts, 'xl/workbook.xml').replace(/<calcPr[^>]*\/>/u, '<calcPr calcId="191029"/>');
  for (const name of hidden) xml = xml.replace(`<definedName name="${escapeXml(name)}"`, `$& hidden="1"`);
  parts.set('xl/workbook.xml', xml);
}

/** The cached value of a formula that is an error has a type of its own. */
function patchErrors(parts: Parts, path: string): void {
  const xml = text(parts, path);
  if (!xml.includes(errorMark)) return;
  const result = new RegExp(` t="str"(>(?:<f[^>]*>[^<]*</f>|<f[^>]*/>)<v>)${errorMark}`, 'gu');
  parts.set(path, xml.replace(result, ' t="e"$1'));
}

function patchCharts(parts: Parts, charts: readonly FileChart[]): void {
  charts.forEach(({ xml }, i) => {
    parts.set(`xl/charts/chart${i + 1}.xml`, xml);
  });
  let count = 0;
  for (const path of [...parts.keys()].filter((each) => /^xl\/drawings\/drawing\d+\.xml$/u.test(each)).sort(byNumber))
    parts.set(
      path,
      text(parts, path).replace(anchored, (_, frame: string) => {
        const chart = charts[count];
        if (chart === undefined) throw new Error(`the drawing ${path} has a chart too many`);
        count += 1;
        return `${chart.anchor}${frame}${escapeXml(chart.name)}"`;
      }),
    );
}

/** From the corners of a chart to its name. */
const anchored = /<xdr:from>.*?<\/xdr:to>(.*?<xdr:cNvPr id="\d+" name=")[^"]*"/gu;

/** A table without a header row. */
function patchTables(parts: Parts, names: readonly string[]): void {
  for (const name of names)
    for (const path of [...parts.keys()])
      if (path.startsWith('xl/tables/') && text(parts, path).includes(` name="${escapeXml(name)}"`))
        parts.set(path, text(parts, path).replace('<table ', '<table headerRowCount="0" '));
}

const numberIn = (path: string): number => Number(/\d+/u.exec(path)?.[0] ?? 0);
const byNumber = (a: string, b: string): number => numberIn(a) - numberIn(b);
