import type { Columns, TableKind } from '../define';
import type { Pace } from '../../workbook/pace';
import type { TextColumn } from '../read/textColumn';
import { type DateOrder, writtenDate } from './date';
import { dateEvidence, findDateOrder } from './dateOrder';
import { decimalEvidence, findDecimalSign } from './decimalSign';
import { type DecimalSign, numberFrom } from './number';
import { isText, typeTexts, type TypedTexts } from './typed';

/** How a person says that cells are to be read, for all columns or for one. */
export interface ReadingChoices {
  readonly decimal?: DecimalSign | undefined;
  readonly dateOrder?: DateOrder | undefined;
}
export interface ValueChoices extends ReadingChoices {
  readonly byColumn?: Readonly<Record<string, ReadingChoices>> | undefined;
}

/** What was found about the writing of one column. */
export interface ColumnReading {
  readonly column: string;
  readonly heading: string;
  readonly decimal?: DecimalSign;
  readonly dateOrder?: DateOrder;
  readonly percent?: boolean;
  readonly says: string;
  /** The evidence is weak: show it to the person before anything is written. */
  readonly unsure: boolean;
}
export interface TypedColumns {
  readonly typed: ReadonlyMap<string, TypedTexts>;
  readonly readings: readonly ColumnReading[];
}

/** Different texts of a column that are looked at for how it is written. */
const enough = 20_000;

/** Reads the distinct texts of every column as its field says, in the writing that the column's own cells show. */
export async function typeColumns(
  kind: TableKind,
  texts: ReadonlyMap<string, TextColumn>,
  headings: ReadonlyMap<string, string>,
  beginning: readonly (readonly string[])[],
  choices: ValueChoices,
  pace: Pace,
): Promise<TypedColumns> {
  const file = fileEvidence(beginning);
  const commaFile = file.decimals.comma > file.decimals.point;
  const typed = new Map<string, TypedTexts>();
  const readings: ColumnReading[] = [];
  for (const [column, { texts: distinct }] of texts) {
    const { field, pending, names } = (kind.columns as Columns)[column]!;
    const heading = headings.get(column) ?? '';
    const shown = distinct.slice(0, enough);
    const chosen = { ...choices, ...choices.byColumn?.[column] };
    const rules = { decimal: chosen.decimal ?? '.', order: chosen.dateOrder ?? 'dmy', percent: false } as const;
    if (isText(field) || field.kind === 'flag') {
      typed.set(column, await typeTexts(distinct, field, { ...rules, oneSpelling: names }, pace));
    } else if (field.kind === 'day') {
      const found = findDateOrder(dateEvidence(shown), file.dates, commaFile);
      const order = chosen.dateOrder ?? found.order;
      const told = chosen.dateOrder ? { says: `dates as chosen (${order})`, unsure: false } : found;
      typed.set(column, await typeTexts(distinct, field, { ...rules, order, pending }, pace));
      readings.push({ column, heading, dateOrder: order, says: told.says, unsure: told.unsure });
    } else {
      const found = findDecimalSign(decimalEvidence(shown), file.decimals);
      const decimal = chosen.decimal ?? found.sign;
      const percent = field.unit === 'share' && isPercent(shown, decimal, heading);
      const told = chosen.decimal ? { says: `decimals as chosen (${decimal})`, unsure: false } : found;
      typed.set(column, await typeTexts(distinct, field, { ...rules, decimal, percent }, pace));
      const says = percent ? `${told.says}; percentages` : told.says;
      readings.push({ column, heading, decimal, percent, says, unsure: told.unsure });
    }
  }
  return { typed, readings };
}

/** What the beginning of the file says in all its columns, for a column that cannot tell by itself. */
function fileEvidence(beginning: readonly (readonly string[])[]) {
  const cells = new Set(beginning.flat());
  const numbers = [...cells].filter((cell) => writtenDate(cell) === null || !/[./-].*[./-]/.test(cell));
  return { decimals: decimalEvidence(numbers), dates: dateEvidence(cells) };
}

/** Shares written as 95 rather than 0.95 or 95%: every number but zero is above 1. */
function isPercent(texts: readonly string[], decimal: DecimalSign, heading: string): boolean {
  const values = texts.filter((text) => !text.includes('%')).map((text) => numberFrom(text, decimal));
  const shares = values.filter((value): value is number => value !== null && value !== 0);
  return shares.length > 0 && (heading.includes('%') || shares.every((value) => value > 1 && value <= 100));
}
