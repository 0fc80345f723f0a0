import type { Book, Change, Chart } from '../../host/book';
import type { Grid } from '../grid/grid';
import { ChartBox } from './chartBox';
import { chartConfig } from './chartConfig';
import { chartFrame } from './chartFrame';
import { offerUndo } from './offerUndo';
import './charts.css';

/**
 * The charts of the sheet that is shown, over the grid. `overlay` lies exactly over the container of the grid; it lets
 * through whatever does not meet a chart.
 */
export function showCharts(overlay: HTMLElement, book: Book, grid: Grid): { close(): void } {
  const layer = document.createElement('div');
  layer.className = 'charts';
  overlay.append(layer);
  layer.addEventListener('wheel', scrollBelow, { passive: true });
  const boxes = new Map<string, ChartBox>();
  let asked = 0;
  // What was removed from this book is put back into no other.
  let withdrawUndo = (): void => undefined;

  const boxOf = (chart: Chart): ChartBox => {
    const change = (record: Partial<Chart>): void => {
      const now = book.charts.get(chart.id);
      if (now !== undefined) book.charts.put({ ...now, ...record });
    };
    const box = new ChartBox(chart, chartConfig(chart, book), {
      pointsPerPixel: () => 1 / grid.view().scale,
      // A chart that was moved by hand no longer goes with the cells that it lay on.
      moved: (frame) => change({ ...frame, covers: null }),
      removed: () => {
        const gone = book.charts.get(chart.id);
        book.charts.remove(chart.id);
        if (gone === undefined) return;
        withdrawUndo();
        withdrawUndo = offerUndo(overlay, `Chart "${gone.title ?? gone.name}" removed`, () => book.charts.put(gone));
      },
    });
    layer.append(box.element);
    boxes.set(chart.id, box);
    return box;
  };

  const place = (): void => {
    const view = grid.view();
    const { clip } = view;
    Object.assign(layer.style, {
      left: `${clip.left}px`,
      top: `${clip.top}px`,
      width: `${clip.width}px`,
      height: `${clip.height}px`,
    });
    const shown = book.charts.all().filter((chart) => chart.sheet === view.sheet);
    for (const [id, box] of boxes)
      if (!shown.some((chart) => chart.id === id)) {
        box.close();
        boxes.delete(id);
      }
    for (const chart of shown) {
      const box = boxes.get(chart.id) ?? boxOf(chart);
      box.place(chartFrame(chart, book), { ...view, left: view.left - clip.left, top: view.top - clip.top });
    }
  };

  const draw = (): void => {
    asked = 0;
    place();
    for (const [id, box] of boxes) {
      const chart = book.charts.get(id);
      if (chart !== undefined) box.draw(chart, chartConfig(chart, book));
    }
  };

  const stops = [
    grid.onView(place),
    book.onChange((change) => {
      if (mayShow(change)) asked ||= requestAnimationFrame(draw);
    }),
  ];
  draw();
  return {
    close() {
      cancelAnimationFrame(asked);
      for (const stop of stops) stop();
      for (const box of boxes.values()) box.close();
      withdrawUndo();
      layer.remove();
    },
  };
}

/** A calculation comes after every change of cells that means something. */
const mayShow = (change: Change): boolean =>
  change.kind === 'cells' ||
  change.kind === 'calculated' ||
  change.kind === 'format' ||
  (change.kind === 'record' && (change.what === 'chart' || change.what === 'sizes'));

/** The wheel over a chart scrolls the grid below it. */
function scrollBelow(event: WheelEvent): void {
  const below = document
    .elementsFromPoint(event.clientX, event.clientY)
    .find((element) => element.closest('.charts') === null);
  below?.dispatchEvent(new WheelEvent('wheel', event));
}
