import type { Injector } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import type { UniverBook } from '../../../sheet/univerBook';
import { listedIn } from './listedIn';
import { validateWhatIsThere } from './validateWhatIsThere';
import { viewRule } from './validationRule';

/** Rules for input: lists to choose from, bounds, what is said beside the cell and when a value is refused. */
export class ValidationMirror {
  private readonly shown = new Map<string, { readonly sheet: string; readonly text: string }>();
  private readonly model: DataValidationModel;

  constructor(
    private readonly book: UniverBook,
    private readonly unit: string,
    injector: Injector,
  ) {
    this.model = injector.get(DataValidationModel);
    validateWhatIsThere(injector);
  }

  /** Also after a calculation: the cells of a list may hold something else. */
  bring(): void {
    const wanted = new Set<string>();
    for (const validation of this.book.validations.all()) {
      const { id, sheet } = validation;
      const rule = viewRule(validation, (source) => listedIn(this.book, source, sheet));
      const text = JSON.stringify(rule);
      if (rule === null) continue;
      wanted.add(id);
      if (this.shown.get(id)?.text === text) continue;
      this.drop(id);
      this.model.addRule(this.unit, sheet, rule, 'command');
      this.shown.set(id, { sheet, text });
    }
    for (const id of [...this.shown.keys()]) if (!wanted.has(id)) this.drop(id);
  }

  private drop(id: string): void {
    const shown = this.shown.get(id);
    if (shown !== undefined) this.model.removeRule(this.unit, shown.sheet, id, 'command');
    this.shown.delete(id);
  }
}
