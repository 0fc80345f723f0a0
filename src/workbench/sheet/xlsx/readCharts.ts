import type { Place } from '../../host/book';
import { areaOf, parseReference } from '../formula/reference';
import type { UniverBook } from '../univerBook';
import { readAnchor } from './anchors';
import type { Lost } from './notKept';
import { readChart, type ChartSource } from './readChart';
import { relationId, relationsOf } from './relations';
import { child, inside, parseXml, type XmlElement } from './xml';
import { text, type Parts } from './zip';

/** The native charts of a file; tells what it has of them that the book does not carry. */
export function readCharts(book: UniverBook, parts: Parts, sheetPaths: ReadonlyMap<string, string>): Lost[] {
  const lost: Lost[] = [];
  const seen = new Set<string>();
  const source: ChartSource = {
    place: (formula) => placeOf(book, formula),
    numberFormat: ({ sheet, row, column }) => book.style(sheet, row, column).numberFormat,
  };
  for (const { id, name } of book.sheets())
    for (const { anchor, drawing } of anchorsOf(parts, sheetPaths.get(name) ?? '')) {
      const frame = inside(anchor, 'graphicFrame')[0];
      const reference = inside(frame, 'chart')[0];
      if (frame === undefined || reference === undefined) continue;
      const path = relationsOf(parts, drawing).get(relationId(reference)) ?? '';
      seen.add(path);
      // Waterfalls, funnels and their like are parts of another kind.
      const read = path.startsWith('xl/charts/') ? readChart(text(parts, path), source) : { refused: 'newer chart' };
      if ('refused' in read) {
        lost.push(ofCharts(`# ${read.refused}`));
        continue;
      }
      lost.push(...read.without.map((missing) => ofCharts(`${missing} of # chart`)));
      const number = book.charts.all().length + 1;
      const standing = readAnchor(anchor, {
        columnWidth: (column) => book.columnWidth(id, column),
        rowHeight: (row) => book.rowHeight(id, row),
      });
      const called = child(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes.get('name');
      book.charts.put({
        ...read.content,
        ...standing,
        id: `chart${number}`,
        name: called ?? `Chart ${number}`,
        sheet: id,
      });
    }
  // A chart on a sheet of its own, or on nothing.
  for (const path of parts.keys())
    if (/^xl\/charts\/chart\d+\.xml$/u.test(path) && !seen.has(path)) lost.push(ofCharts('# chart'));
  return lost;
}

const ofCharts = (one: string): Lost => ({ one, several: one.replace('chart', 'charts') });

/** The paths of sheets by their names. */
export function sheetPathsOf(parts: Parts): ReadonlyMap<string, string> {
  const relations = relationsOf(parts, 'xl/workbook.xml');
  const sheets = inside(parseXml(text(parts, 'xl/workbook.xml')), 'sheet');
  return new Map(sheets.map((sheet) => [sheet.attributes.get('name') ?? '', relations.get(relationId(sheet)) ?? '']));
}

function anchorsOf(
  parts: Parts,
  sheetPath: string,
): readonly { readonly anchor: XmlElement; readonly drawing: string }[] {
  const drawings = [...relationsOf(parts, sheetPath).values()].filter((path) =>
    /^xl\/drawings\/[^/]+\.xml$/u.test(path),
  );
  return drawings.flatMap((drawing) =>
    parseXml(text(parts, drawing))
      .children.filter(({ name }) => name.endsWith('Anchor'))
      .map((anchor) => ({ anchor, drawing })),
  );
}

function placeOf(book: UniverBook, formula: string): Place | null {
  const reference = parseReference(formula.replace(/^\((.*)\)$/u, '$1'));
  const sheet = book.sheets().find(({ name }) => name.toLowerCase() === reference?.sheet?.toLowerCase());
  return reference === null || sheet === undefined ? null : { sheet: sheet.id, ...areaOf(reference) };
}
