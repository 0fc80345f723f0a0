import type { Place } from '../../host/book';
import type { CellEntry } from './cellMenu';

/** The book on the screen. */
export interface Grid {
  /** How the sheet that is shown lies on the page now. */
  view(): View;
  /** Hears when that changed: scrolled, zoomed, another sheet, a column or the window made wider. */
  onView(listener: (view: View) => void): () => void;
  /** Scrolls to the cells and selects them; the grid has the focus afterwards. */
  show(place: Place): void;
  /** A person is typing into a cell: Excel refuses requests of the add-in meanwhile. */
  editing(): boolean;
  onEditing(listener: (editing: boolean) => void): () => void;
  addToCellMenu(entry: CellEntry): void;
  close(): void;
}

/**
 * From the sheet to the page: a point (1/72 inch from the sheet's corner) lies `scale` pixels per point from
 * (`left`, `top`), which is the sheet's corner in pixels of the grid's container and is negative when scrolled away.
 * `clip` is the part of the container where cells are, without headings and bars.
 */
export interface View {
  readonly sheet: string;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly clip: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}
