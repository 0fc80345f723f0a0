import type { Injector } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import type { Place } from '../../../host/book';
import { areaOf, parseReference, unquoted } from '../../../sheet/formula/reference';
import type { UniverBook } from '../../../sheet/univerBook';
import { viewRule } from './validationRule';

/** A longer list is not offered: nobody picks from it. */
const longest = 1000;

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
  }

  /** Also after a calculation: the cells of a list may hold something else. */
  bring(): void {
    const wanted = new Set<string>();
    for (const validation of this.book.validations.all()) {
      const { id, sheet } = validation;
      const rule = viewRule(validation, (formula) => this.listed(formula, sheet));
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

  private listed(formula: string, sheet: string): readonly string[] | null {
    const place = this.placeOf(formula.replace(/^=/u, ''), sheet);
    if (place === null || place.rows * place.columns > longest) return null;
    return this.book
      .texts(place)
      .flat()
      .filter((text) => text !== '');
  }

  private placeOf(text: string, sheet: string): Place | null {
    const name = this.book.names.all().find((other) => other.name.toLowerCase() === text.toLowerCase());
    const reference = parseReference(name === undefined ? text : name.formula.replace(/^=/u, ''));
    if (reference === null) return null;
    const other = reference.sheet === null ? null : unquoted(reference.sheet).toLowerCase();
    const found = other === null ? sheet : this.book.sheets().find(({ name: own }) => own.toLowerCase() === other)?.id;
    if (found === undefined) return null;
    const area = areaOf(reference);
    const spill = reference.spill ? this.book.spill(found, area.row, area.column) : area;
    return spill === null ? null : { sheet: found, ...spill };
  }
}
