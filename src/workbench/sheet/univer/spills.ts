import type { Area, Value } from '../../host/book';
import { valueOf } from './cellValue';
import { areaOf } from './ranges';
import type { FormulaDataModel, IRange } from './univer';
import { ObjectMatrix } from './univer';

export interface Spilled {
  readonly sheet: string;
  readonly area: Area;
  readonly content: string;
}

/** Where formulas spill to, and what: Univer keeps spilled values apart from the cells. */
export class Spills {
  constructor(
    private readonly model: FormulaDataModel,
    private readonly unit: string,
    private readonly ownValue: (sheet: string, row: number, column: number) => Value,
  ) {}

  /** The value spilled into a cell; a blank in an array shows as 0. */
  value(sheet: string, row: number, column: number): Value {
    const spilled = this.model.getArrayFormulaCellData()[this.unit]?.[sheet]?.[row]?.[column];
    return spilled === null || spilled === undefined ? null : (valueOf(spilled) ?? 0);
  }

  /** Where the formula spills to; null when it does not spill. */
  of(sheet: string, row: number, column: number): Area | null {
    const range = this.ranges(sheet)[row]?.[column];
    const own = this.ownValue(sheet, row, column);
    if (range === undefined || (typeof own === 'object' && own?.error === '#SPILL!')) return null;
    return areaOf(range);
  }

  all(sheet: string): readonly Area[] {
    return this.wanted(sheet).flatMap(({ row, column }) => this.of(sheet, row, column) ?? []);
  }

  /** Where formulas spill to, or would if nothing stood in their way. */
  wanted(sheet: string): readonly { readonly row: number; readonly column: number; readonly wanted: IRange }[] {
    return Object.entries(this.ranges(sheet)).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, wanted]) => ({ row: Number(row), column: Number(column), wanted })),
    );
  }

  /** The spill that a cell belongs to. */
  over(sheet: string, row: number, column: number): Area | null {
    const inside = (area: Area): boolean =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    return this.all(sheet).find(inside) ?? null;
  }

  /** Lets go of what a formula spilled; tells where that was. */
  drop(sheet: string, row: number, column: number): IRange | null {
    const range = this.ranges(sheet)[row]?.[column];
    if (range === undefined) return null;
    this.model.clearPreviousArrayFormulaCellData({
      [this.unit]: { [sheet]: new ObjectMatrix({ [row]: { [column]: {} } }) },
    });
    return range;
  }

  /** All spills with their content, to see what a calculation changed. */
  state(sheets: readonly string[]): Map<string, Spilled> {
    const state = new Map<string, Spilled>();
    for (const sheet of sheets) {
      const cells = this.model.getArrayFormulaCellData()[this.unit]?.[sheet] ?? {};
      for (const area of this.all(sheet)) {
        const content = [`${area.rows}x${area.columns}`];
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1)
            content.push(String(cells[row]?.[column]?.v));
        state.set(`${sheet}:${area.row}:${area.column}`, { sheet, area, content: content.join('\n') });
      }
    }
    return state;
  }

  private ranges(sheet: string): Readonly<Record<number, Readonly<Record<number, IRange>>>> {
    return (this.model.getArrayFormulaRange()[this.unit]?.[sheet] ?? {}) as Record<number, Record<number, IRange>>;
  }
}
