import { BooleanNumber, type ICommandService, type Workbook } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Sheet } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import { viewFreeze, viewSheet } from './viewSheet';

/** Brings the tabs of the view, and what a sheet has beside its cells, to what the book says. */
export class SheetMirror {
  constructor(
    private readonly book: UniverBook,
    private readonly workbook: Workbook,
    private readonly commands: ICommandService,
  ) {}

  /** Tells which sheets are new, and still empty. */
  bring(): readonly string[] {
    const sheets = this.book.sheets();
    const added = sheets.filter(({ id }) => !this.workbook.getSheetBySheetId(id));
    for (const sheet of added)
      this.run(InsertSheetMutation.id, { index: sheets.indexOf(sheet), sheet: viewSheet(sheet) });
    for (const { id } of this.gone(sheets)) this.run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: '' });
    sheets.forEach((sheet, index) => this.change(sheet, index));
    return added.map(({ id }) => id);
  }

  private change(sheet: Sheet, index: number): void {
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const subUnitId = sheet.id;
    const config = worksheet.getConfig();
    const order = this.workbook.getSheetOrders().indexOf(sheet.id);
    const { freeze, showGridlines, hidden } = viewSheet(sheet);
    if (order !== index) this.run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder: order, toOrder: index });
    if (config.name !== sheet.name) this.run(SetWorksheetNameMutation.id, { subUnitId, name: sheet.name });
    if (config.tabColor !== sheet.tabColor) this.run(SetTabColorMutation.id, { subUnitId, color: sheet.tabColor });
    if (config.hidden !== hidden) this.run(SetWorksheetHideMutation.id, { subUnitId, hidden });
    if (config.showGridlines !== showGridlines)
      this.run(ToggleGridlinesMutation.id, { subUnitId, showGridlines: showGridlines ?? BooleanNumber.TRUE });
    const now = config.freeze;
    if (freeze && (now.xSplit !== freeze.xSplit || now.ySplit !== freeze.ySplit))
      this.run(SetFrozenMutation.id, { subUnitId, ...viewFreeze(sheet) });
  }

  private gone(sheets: readonly Sheet[]): readonly { readonly id: string }[] {
    const kept = new Set(sheets.map(({ id }) => id));
    return this.workbook.getSheetOrders().flatMap((id) => (kept.has(id) ? [] : [{ id }]));
  }

  /** As from another person: Univer would go to a sheet that is new or shown again, which Excel leaves to the add-in. */
  private run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.workbook.getUnitId(), ...params }, { fromCollab: true });
  }
}
