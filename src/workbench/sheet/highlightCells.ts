import type { Area, Highlight } from '../host/book';
import { shiftFormula } from '../host/model/shiftFormula';
import { contains } from './cells';
import { parseReference, printReference } from './formula/reference';
import { resolve, type Known } from './formula/resolve';
import { rewrite } from './formula/tokens';
import type { Engine } from './univer/engine';

/** The sheet of the engine, not of the book, in which the formulas of conditional formats are calculated. */
export const highlightSheet = 'highlights';

/** A rule over more cells than this is shown on its first ones. */
const most = 20_000;

/** Which conditional formats hold where: their formulas, one for each used cell, calculated with all others. */
export class HighlightCells {
  private readonly listeners = new Set<() => void>();
  private rules: readonly Highlight[] = [];
  /** Where in the engine's sheet the cells of a rule begin, and which cells these are. */
  private places = new Map<string, { readonly from: number; readonly area: Area }>();
  private built = '';

  constructor(
    private readonly engine: Engine,
    private readonly known: Known,
    private readonly used: (sheet: string) => Area | null,
  ) {
    engine.addSheet(highlightSheet, highlightSheet);
  }

  /** Brings the calculated cells to the rules as they are; true when there is something to calculate. */
  bring(highlights: readonly Highlight[]): boolean {
    const rules = [...highlights].sort((a, b) => a.priority - b.priority);
    const areas = rules.map((rule) => meet(rule, this.used(rule.sheet)));
    const text = JSON.stringify([rules, areas, rules.map(({ sheet }) => this.known.sheetName(sheet))]);
    if (text === this.built) return false;
    this.built = text;
    this.rules = rules;
    this.places = new Map();
    const old = this.engine.used(highlightSheet);
    if (old !== null) this.engine.clearCells(highlightSheet, old);
    let from = 0;
    rules.forEach((rule, i) => {
      const area = areas[i];
      if (area === null || area === undefined) return;
      this.places.set(rule.id, { from, area });
      from = this.put(rule, area, from);
    });
    if (from > 0) this.engine.touch(highlightSheet, { row: 0, column: 0, rows: from, columns: 1 });
    return true;
  }

  /** What conditional formats make of a cell: the first rule that holds has the first word. */
  look(sheet: string, row: number, column: number): Highlight['look'] | null {
    if (this.rules.length === 0) return null;
    const held: Highlight['look'][] = [];
    for (const rule of this.rules) {
      if (rule.sheet !== sheet || !contains(rule, row, column) || !this.holds(rule.id, row, column)) continue;
      held.push(rule.look);
      if (rule.stopIfTrue) break;
    }
    return held.length === 0 ? null : held.reduce((first, next) => ({ ...next, ...first }));
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  changed(): void {
    for (const listener of this.listeners) listener();
  }

  private holds(id: string, row: number, column: number): boolean {
    const place = this.places.get(id);
    if (place === undefined || !contains(place.area, row, column)) return false;
    const at = place.from + (row - place.area.row) * place.area.columns + column - place.area.column;
    const value = this.engine.value(highlightSheet, at, 0);
    return value === true || (typeof value === 'number' && value !== 0);
  }

  private put(rule: Highlight, area: Area, from: number): number {
    const name = this.known.sheetName(rule.sheet);
    let at = from;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const own = shiftFormula(rule.formula, row - rule.row, column - rule.column);
        const { formula } = resolve(own, { sheet: rule.sheet, row, column }, this.known);
        this.engine.setFormula(highlightSheet, at, 0, onSheet(formula, name));
        at += 1;
      }
    return at;
  }
}

/** References without a sheet speak of the rule's own. */
const onSheet = (formula: string, sheet: string): string =>
  rewrite(formula, 'reference', (text) => {
    const reference = parseReference(text);
    return reference === null || reference.sheet !== null ? text : printReference({ ...reference, sheet });
  });

function meet(rule: Area, used: Area | null): Area | null {
  if (used === null) return null;
  const [row, column] = [Math.max(rule.row, used.row), Math.max(rule.column, used.column)];
  const columns = Math.min(rule.column + rule.columns, used.column + used.columns) - column;
  const bottom = Math.min(rule.row + rule.rows, used.row + used.rows);
  const rows = Math.min(bottom - row, Math.floor(most / Math.max(1, columns)));
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
