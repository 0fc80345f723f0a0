import type { ReadSheet } from './hucre';
import type { Parts } from './zip';

/** Something of a file that a book does not carry, with # for how many. */
export interface Lost {
  readonly one: string;
  readonly several: string;
}

/** By where they stand in the package. */
const byPath: readonly (readonly [RegExp, one: string, several: string])[] = [
  [/^xl\/media\//u, '# picture', '# pictures'],
  [/^xl\/comments\/?\w*\d*\.xml$/u, '# sheet of comments', '# sheets of comments'],
  [/^xl\/pivotTables\/[^/]+\.xml$/u, '# pivot table', '# pivot tables'],
  [/^xl\/externalLinks\/[^/]+\.xml$/u, '# link to another workbook', '# links to other workbooks'],
  [/^xl\/vbaProject\.bin$/u, '# set of macros', '# sets of macros'],
];

export const lostParts = (parts: Parts): Lost[] =>
  byPath.flatMap(([where, one, several]) =>
    [...parts.keys()].filter((path) => where.test(path)).map(() => ({ one, several })),
  );

/** What hucre reads and a book has no word for. */
export function lostOnSheet(sheet: ReadSheet): Lost[] {
  const rules = sheet.conditionalRules?.filter(({ type }) => type !== 'expression' && type !== 'cellIs') ?? [];
  return [
    ...rules.map(() => ({
      one: '# colour scale or other mark of cells',
      several: '# colour scales or other marks of cells',
    })),
    ...((sheet.merges?.length ?? 0) > 0
      ? [{ one: 'merged cells of # sheet', several: 'merged cells of # sheets' }]
      : []),
  ];
}

/** In words: `2 pie charts`, `data labels of 1 chart`. */
export function told(lost: readonly Lost[]): readonly string[] {
  const counts = new Map<string, { readonly lost: Lost; count: number }>();
  for (const each of lost) {
    const known = counts.get(each.one);
    if (known === undefined) counts.set(each.one, { lost: each, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].map(({ lost: { one, several }, count }) =>
    (count === 1 ? one : several).replace('#', String(count)),
  );
}
