import type { Univer, Workbook } from '@univerjs/core';
import { IRenderManagerService, type IRender, type Spreadsheet } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** What Univer draws with: there once the page has been laid out. */
export class Screen {
  constructor(
    private readonly univer: Univer,
    private readonly workbook: Workbook,
  ) {}

  get render(): IRender | null {
    return this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.workbook.getUnitId()) ?? null;
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
