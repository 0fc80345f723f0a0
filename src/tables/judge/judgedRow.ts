import type { Columns, RowOf, TableKind } from '../define';
import type { TextColumn } from '../read/textColumn';
import type { TypedTexts } from '../values/typed';
import { isText } from '../values/typed';

/** One column as judging needs it: the text and the value of every row. */
export interface JudgedColumn {
  readonly name: string;
  readonly heading: string;
  readonly needed: boolean;
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly typed: TypedTexts;
}

export function judgedColumns(
  kind: TableKind,
  texts: ReadonlyMap<string, TextColumn>,
  typed: ReadonlyMap<string, TypedTexts>,
): readonly JudgedColumn[] {
  return [...texts].map(([name, column]) => {
    const { heading, needed } = (kind.columns as Columns)[name]!;
    return { name, heading, needed, codes: column.codes, texts: column.texts, typed: typed.get(name)! };
  });
}

/** The row of values that rules see: null for a missing number or day, the default for a column the file lacks. */
export function rowBuilder(
  kind: TableKind,
  columns: readonly JudgedColumn[],
): (row: number) => Record<string, unknown> {
  const blank: Record<string, unknown> = {};
  for (const [name, { field }] of Object.entries(kind.columns as Columns)) {
    blank[name] = field.default ?? (isText(field) ? '' : null);
  }
  const flags = new Set(
    Object.entries(kind.columns as Columns).flatMap(([name, { field }]) => (field.kind === 'flag' ? [name] : [])),
  );
  return (row) => {
    const values = { ...blank };
    for (const { name, codes, typed } of columns) {
      const code = codes[row]!;
      const number = typed.numbers?.[code];
      if (number === undefined) values[name] = typed.strings![code];
      else if (!Number.isNaN(number)) values[name] = flags.has(name) ? number === 1 : number;
    }
    return values;
  };
}

export type AnyRow = RowOf<Columns>;
