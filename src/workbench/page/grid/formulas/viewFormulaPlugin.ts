import { touchDependencies } from '@univerjs/core';
import {
  FormulaAutoFillController,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from '@univerjs/sheets-formula';

/**
 * Formulas in a view that does not calculate: how they fill, and what the editor knows of functions, without the parts
 * that shift formulas when cells move, gather what is dirty, or spill. Those are the book's.
 */
export class ViewFormulaPlugin extends UniverSheetsFormulaPlugin {
  override onReady(): void {
    touchDependencies(this._injector, [[FormulaAutoFillController]]);
  }
  override onRendered(): void {
    // The formula bar asks it how far the calculation is; nobody starts one here.
    touchDependencies(this._injector, [[TriggerCalculationController]]);
  }
}
