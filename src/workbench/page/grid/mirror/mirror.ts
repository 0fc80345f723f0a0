import type { Change, Place } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import type { CellMirror } from './cellMirror';
import { DirtyAreas } from './dirtyAreas';
import type { SheetMirror } from './sheetMirror';

interface Parts {
  readonly book: UniverBook;
  readonly cells: CellMirror;
  readonly sheets: SheetMirror;
  /** Runs what the mirror does to the view, so that it is not taken for an edit of a person. */
  readonly quietly: (work: () => void) => void;
  /** The view is another: draw it again. */
  readonly drawn: () => void;
  /** Whether the change comes from the view itself, which shows the selection already. */
  readonly fromView: () => boolean;
  readonly select: (place: Place) => void;
  /** Tables, rules and what else the view draws from records of the book. */
  readonly records: readonly { bring(): void }[];
}

/** The way from the book to the view: hears what changed, and once a frame brings the view to it. */
export class Mirror {
  private readonly dirty = new DirtyAreas();
  private readonly sized = new Set<string>();
  private tabs = false;
  /** At first the view shows the first sheet, whichever the book has open. */
  private selected = true;
  private frame = 0;
  private readonly stop: () => void;

  constructor(private readonly parts: Parts) {
    const { book, cells } = parts;
    for (const { id } of book.sheets()) cells.sheet(id);
    this.soon();
    this.stop = book.onChange((change) => this.hear(change));
  }

  /** Reads the cells again although the book did not change: an edit was refused. */
  again(place: Place): void {
    this.dirty.add(place);
    this.soon();
  }

  /** Without waiting for the next frame: a command of the view counts on what it did. */
  now(): void {
    cancelAnimationFrame(this.frame);
    this.bring();
  }

  close(): void {
    this.stop();
    cancelAnimationFrame(this.frame);
  }

  private hear(change: Change): void {
    switch (change.kind) {
      case 'cells':
      case 'format':
        this.dirty.add(change.place);
        break;
      case 'calculated':
        for (const area of change.areas) this.dirty.add({ sheet: change.sheet, ...area });
        break;
      case 'inserted':
      case 'deleted':
        this.dirty.addSheet(change.place.sheet);
        this.formulasElsewhere(change.place.sheet);
        break;
      case 'sheetAdded':
      case 'sheetDeleted':
        this.tabs = true;
        this.formulasElsewhere(null);
        break;
      case 'record':
        if (change.what === 'sheet') this.tabs = true;
        if (change.what === 'sizes' && change.sheet !== null) this.sized.add(change.sheet);
        if (change.what === 'sheet' || change.what === 'table') this.formulasElsewhere(null);
        break;
      case 'tableAdded':
      case 'tableDeleted':
        break;
      case 'selection':
      case 'sheetActivated':
        if (this.parts.fromView()) return;
        this.selected = true;
        break;
      default:
        return;
    }
    this.soon();
  }

  /** The texts of formulas may be others now, though their cells were not written to. */
  private formulasElsewhere(except: string | null): void {
    for (const { id } of this.parts.book.sheets())
      if (id !== except)
        for (const { row, column } of this.parts.book.formulaCells(id))
          this.dirty.add({ sheet: id, row, column, rows: 1, columns: 1 });
  }

  private soon(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.bring());
  }

  private bring(): void {
    this.frame = 0;
    const { book, cells, sheets, records, quietly, drawn, select } = this.parts;
    quietly(() => {
      if (this.tabs) for (const id of sheets.bring()) this.dirty.addSheet(id);
      this.tabs = false;
      const { areas, whole } = this.dirty.take();
      const live = new Set(book.sheets().map(({ id }) => id));
      for (const id of whole) if (live.has(id)) cells.sheet(id);
      for (const [id, list] of areas) if (live.has(id)) for (const area of list) cells.area(id, area);
      for (const id of this.sized) if (live.has(id)) cells.sizes(id);
      this.sized.clear();
      for (const record of records) record.bring();
      if (this.selected) select(book.selection());
      this.selected = false;
    });
    drawn();
  }
}
