import type { Chart } from '../../host/book';
import { chartFrame, dragged } from './chartFrame';

const sizes = { columnWidth: (_: string, column: number) => (column === 1 ? 100 : 50), rowHeight: () => 15 };
const chart = { sheet: 's', left: 7, top: 8, width: 300, height: 200, covers: null } as Partial<Chart> as Chart;

test('a chart that was placed by points stands there', () => {
  expect(chartFrame(chart, sizes)).toEqual({ left: 7, top: 8, width: 300, height: 200 });
});

test('a chart that was placed by cells goes with their widths', () => {
  const covers = { row: 2, column: 1, rows: 4, columns: 2 };
  expect(chartFrame({ ...chart, covers }, sizes)).toEqual({ left: 50, top: 30, width: 150, height: 60 });
});

test('it is dragged as a whole, but not beyond the corner of the sheet', () => {
  const frame = { left: 10, top: 20, width: 300, height: 200 };
  expect(dragged(frame, 'all', 5, -50)).toEqual({ left: 15, top: 0, width: 300, height: 200 });
});

test('its corner changes its size, and never makes it too small to be seen', () => {
  const frame = { left: 10, top: 20, width: 300, height: 200 };
  expect(dragged(frame, 'corner', 50, -500)).toEqual({ left: 10, top: 20, width: 350, height: 60 });
});
