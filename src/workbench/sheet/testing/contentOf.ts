import type { Place } from '../../host/book';
import type { UniverBook } from '../univerBook';

/** All that a workbook holds, with sheets by their names, so that two books can be compared. */
export function contentOf(book: UniverBook): unknown {
  const nameOf = (id: string | null): string | null => book.sheets().find((sheet) => sheet.id === id)?.name ?? null;
  const named = <T extends { readonly sheet: string }>({ sheet, ...rest }: T) => ({ ...rest, sheet: nameOf(sheet) });
  const placed = (place: Place | null): unknown => place && named(place);
  const known = <T extends { readonly sheet: string; readonly id: string }>({ id: _, ...rest }: T) => named(rest);
  return {
    sheets: book.sheets().map(({ id, ...sheet }) => {
      const used = book.used(id, false);
      const place = used && { sheet: id, ...used };
      const cells = used === null ? [] : Array.from({ length: used.rows * used.columns }, (_, i) => i);
      return {
        ...sheet,
        used,
        values: place && book.values(place),
        formulas: book.formulaCells(id),
        styles: cells.map((i) =>
          book.style(id, used!.row + Math.floor(i / used!.columns), used!.column + (i % used!.columns)),
        ),
        widths: [...book.sizes(id).widths].sort(([a], [b]) => a - b),
        heights: [...book.sizes(id).heights].sort(([a], [b]) => a - b),
        properties: [...book.sheetProperties(id)],
      };
    }),
    tables: book.tables().map(known),
    names: book.names.all().map(({ sheet, id: _, ...name }) => ({ ...name, sheet: nameOf(sheet) })),
    charts: book.charts.all().map(({ series, ...chart }) => ({
      ...known(chart),
      series: series.map((one) => ({ ...one, values: placed(one.values), categories: placed(one.categories) })),
    })),
    validations: book.validations.all().map(known),
    highlights: book.highlights.all().map(known),
    settings: [...book.settings],
    properties: [...book.properties].sort(([a], [b]) => (a < b ? -1 : 1)),
    customProperties: [...book.customProperties],
  };
}
