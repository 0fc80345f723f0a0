import type { Look, Place } from '../book';
import { color } from '../color';
import type { Host } from '../host';
import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import { writable } from './rangeCells';

export const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
export type Side = (typeof sides)[number];
type Edge = 'top' | 'bottom' | 'left' | 'right';

/** Which cells carry the line, and on which of their edges. Lines are thin and continuous. */
const lineOf = (place: Place, side: Side): { readonly cells: Place; readonly edge: Edge } | null => {
  const { row, column, rows, columns } = place;
  switch (side) {
    case 'EdgeTop':
      return { cells: { ...place, rows: 1 }, edge: 'top' };
    case 'EdgeBottom':
      return { cells: { ...place, row: row + rows - 1, rows: 1 }, edge: 'bottom' };
    case 'EdgeLeft':
      return { cells: { ...place, columns: 1 }, edge: 'left' };
    case 'EdgeRight':
      return { cells: { ...place, column: column + columns - 1, columns: 1 }, edge: 'right' };
    case 'InsideHorizontal':
      return rows > 1 ? { cells: { ...place, rows: rows - 1 }, edge: 'bottom' } : null;
    case 'InsideVertical':
      return columns > 1 ? { cells: { ...place, columns: columns - 1 }, edge: 'right' } : null;
  }
};

export class RangeBorder extends HostObject {
  constructor(
    host: Host,
    private readonly place: Place,
    private readonly side: Side,
  ) {
    super(host);
  }
  get SideIndex(): string {
    return this.side;
  }
  get Color(): string | null {
    const line = this.line;
    return line === 'none' ? '#000000' : line;
  }
  set Color(given: string) {
    this.draw(color(given, 'RangeBorder.color'));
  }
  get Style(): string | null {
    return this.line === null ? null : this.line === 'none' ? 'None' : 'Continuous';
  }
  /** Model, assumed: a style without a colour draws in black. */
  set Style(given: string) {
    if (given !== 'None' && given !== 'Continuous') throw invalidArgument('RangeBorder.style');
    this.draw(given === 'None' ? 'none' : this.line === 'none' ? '#000000' : (this.line ?? '#000000'));
  }

  private get line(): string | null {
    const found = lineOf(this.place, this.side);
    return found ? this.book.look(found.cells)[found.edge] : 'none';
  }
  private draw(line: string): void {
    const found = lineOf(this.place, this.side);
    writable(this.host, this.place, 'RangeBorder');
    if (found) this.book.setLook(found.cells, { [found.edge]: line } as Partial<Look>);
  }
}
