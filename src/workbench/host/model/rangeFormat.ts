import type { Look, Place } from '../book';
import type { Host } from '../host';
import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import { RangeBorderCollection } from './rangeBorderCollection';
import { writable } from './rangeCells';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';

const horizontals = { General: 'general', Left: 'left', Center: 'center', Right: 'right' } as const;
const verticals = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

/** Properties are null where the cells differ (documented). */
export class RangeFormat extends HostObject {
  constructor(
    host: Host,
    private readonly place: Place,
  ) {
    super(host);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.host, this.place);
  }
  get Font(): RangeFont {
    return new RangeFont(this.host, this.place);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, this.place);
  }

  get WrapText(): boolean | null {
    return this.book.look(this.place).wrap;
  }
  set WrapText(wrap: boolean) {
    this.set({ wrap });
  }
  get IndentLevel(): number | null {
    return this.book.look(this.place).indent;
  }
  set IndentLevel(indent: number) {
    this.set({ indent });
  }
  get HorizontalAlignment(): string | null {
    return nameOf(horizontals, this.book.look(this.place).horizontal);
  }
  set HorizontalAlignment(given: string) {
    const horizontal = horizontals[given as keyof typeof horizontals];
    if (!horizontal) throw invalidArgument('RangeFormat.horizontalAlignment');
    this.set({ horizontal });
  }
  get VerticalAlignment(): string | null {
    return nameOf(verticals, this.book.look(this.place).vertical);
  }
  set VerticalAlignment(given: string) {
    const vertical = verticals[given as keyof typeof verticals];
    if (!vertical) throw invalidArgument('RangeFormat.verticalAlignment');
    this.set({ vertical });
  }
  get ColumnWidth(): number | null {
    const { sheet, column, columns } = this.place;
    return common(columns, (i) => this.book.columnWidth(sheet, column + i));
  }
  set ColumnWidth(width: number) {
    if (!(width >= 0)) throw invalidArgument('RangeFormat.columnWidth');
    writable(this.host, this.place, 'RangeFormat.columnWidth');
    this.book.setColumnWidths(this.place.sheet, this.place.column, this.place.columns, width);
  }
  get RowHeight(): number | null {
    const { sheet, row, rows } = this.place;
    return common(rows, (i) => this.book.rowHeight(sheet, row + i));
  }
  set RowHeight(height: number) {
    if (!(height >= 0)) throw invalidArgument('RangeFormat.rowHeight');
    writable(this.host, this.place, 'RangeFormat.rowHeight');
    this.book.setRowHeights(this.place.sheet, this.place.row, this.place.rows, height);
  }
  AutofitColumns(): void {
    this.book.setColumnWidths(this.place.sheet, this.place.column, this.place.columns, 'auto');
  }
  AutofitRows(): void {
    this.book.setRowHeights(this.place.sheet, this.place.row, this.place.rows, 'auto');
  }

  private set(look: Partial<Look>): void {
    writable(this.host, this.place, 'RangeFormat');
    this.book.setLook(this.place, look);
  }
}

const nameOf = <T extends Readonly<Record<string, string>>>(names: T, value: string | null): string | null =>
  Object.keys(names).find((name) => names[name] === value) ?? null;

const common = (count: number, size: (i: number) => number): number | null => {
  const first = size(0);
  for (let i = 1; i < count; i += 1) if (size(i) !== first) return null;
  return first;
};
