import type { Univer, Workbook } from '@univerjs/core';
import { IRenderManagerService, type IRender, type Spreadsheet } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Measuring text is slow; a sheet with more rows of wrapped text shows them at the standard height. */
const mostFitted = 500;

/** What Univer draws with: there once the page has been laid out. */
export class Screen {
  constructor(
    private readonly univer: Univer,
    private readonly workbook: Workbook,
  ) {}

  get render(): IRender | null {
    return this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.workbook.getUnitId()) ?? null;
  }

  /** Rows as high as their text asks for; the book knows standard heights and those that somebody set. */
  fit(rows: ReadonlySet<number>): void {
    const sheet = this.workbook.getActiveSheet(true);
    const skeleton = this.render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
    if (!sheet || !skeleton || rows.size > mostFitted) return;
    const endColumn = sheet.getColumnCount() - 1;
    const ranges = [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    for (const { row, autoHeight } of skeleton.calculateAutoHeightInRange(ranges))
      if (autoHeight !== undefined) sheet.getRowManager().getRowOrCreate(row).ah = autoHeight;
  }

  /** The model was written to beside Univer's commands: measure and paint anew. */
  redraw(): void {
    const { render } = this;
    const sheet = this.workbook.getActiveSheet(true);
    if (render === null || !sheet) return;
    const sheetId = sheet.getSheetId();
    const skeletons = render.with(SheetSkeletonManagerService);
    skeletons.makeDirty({ sheetId });
    skeletons.setCurrent({ sheetId });
    (render.mainComponent as Spreadsheet | null)?.makeForceDirty(true);
    for (const viewport of render.scene.getViewports()) viewport.markForceDirty(true);
    render.scene.makeDirty(true);
  }
}
