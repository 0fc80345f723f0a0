import type { Workbook } from '@univerjs/core';
import { SHEET_VIEWPORT_KEY, type IRender } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { View } from '../grid';
import { pixelsPerPoint } from '../mirror/viewSheet';

export const nowhere: View = { sheet: '', scale: 0, left: 0, top: 0, clip: { left: 0, top: 0, width: 0, height: 0 } };

/** How the active sheet lies in the container now. Frozen cells stay outside the clip: what is drawn over the sheet scrolls. */
export function viewOf(render: IRender, workbook: Workbook, container: HTMLElement): View {
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const sheet = workbook.getActiveSheet(true)?.getSheetId();
  if (!skeleton || !main || sheet === undefined) return nowhere;
  const zoom = render.scene.scaleX;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const box = container.getBoundingClientRect();
  const [x, y] = [canvas.left - box.left, canvas.top - box.top];
  const [headings, letters] = [skeleton.rowHeaderWidth * zoom, skeleton.columnHeaderHeight * zoom];
  return {
    sheet,
    scale: zoom * pixelsPerPoint,
    left: x + headings - main.viewportScrollX * zoom,
    top: y + letters - main.viewportScrollY * zoom,
    clip: {
      left: x + headings,
      top: y + letters,
      width: Math.max(0, canvas.width - headings),
      height: Math.max(0, canvas.height - letters),
    },
  };
}
