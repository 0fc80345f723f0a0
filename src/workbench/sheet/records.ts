import type { Area, Chart, Highlight, Name, Place, Property, RecordKind, Sheet, Validation } from '../host/book';
import { MemoryShelf } from '../host/shelf';
import { quoted } from './formula/reference';
import { renameSheet } from './formula/rename';
import type { Move } from './formula/shift';
import { shiftArea, shiftFormula } from './formula/shift';

/** What a workbook holds beside its cells. */
export abstract class Records {
  readonly names = new MemoryShelf<Name>((_, record) => {
    this.meaningChanged();
    this.recordChanged('name', record?.sheet ?? null);
  });
  readonly charts = new MemoryShelf<Chart>((_, record) => this.recordChanged('chart', record?.sheet ?? null));
  readonly validations = new MemoryShelf<Validation>((_, record) =>
    this.recordChanged('validation', record?.sheet ?? null),
  );
  readonly highlights = new MemoryShelf<Highlight>((_, record) =>
    this.recordChanged('highlight', record?.sheet ?? null),
  );
  readonly settings = new ToldMap<string, string>(() => this.recordChanged('setting', null));
  readonly properties = new ToldMap<Property, string>(() => this.recordChanged('property', null));
  readonly customProperties = new ToldMap<string, string | number | boolean>(() =>
    this.recordChanged('property', null),
  );

  abstract sheets(): readonly Sheet[];
  /** Formulas that speak of names or tables may mean something else now. */
  protected abstract meaningChanged(): void;
  /** A sheet of null: the whole workbook, or a record that is gone. */
  protected abstract recordChanged(what: RecordKind, sheet: string | null): void;
}

/** A map that tells when it was changed. */
class ToldMap<K, V> extends Map<K, V> {
  constructor(private readonly changed: () => void) {
    super();
  }
  override set(key: K, value: V): this {
    super.set(key, value);
    this.changed();
    return this;
  }
  override delete(key: K): boolean {
    const was = super.delete(key);
    if (was) this.changed();
    return was;
  }
  override clear(): void {
    super.clear();
    this.changed();
  }
}

/** With a sheet go its records. */
export function dropRecordsOf(book: Records, sheet: string): void {
  for (const shelf of [book.names, book.charts, book.validations, book.highlights])
    for (const record of shelf.all()) if (record.sheet === sheet) shelf.remove(record.id);
}

/** Names, charts and rules follow the cells they speak of. */
export function moveRecords(book: Records, sheet: string, move: Move): void {
  const follow = <T extends Area>(area: T): T | null => {
    const moved = shiftArea(area, move);
    return moved === null ? null : { ...area, ...moved };
  };
  const place = (given: Place | null): Place | null => (given?.sheet === sheet ? follow(given) : given);
  const nameOf = (id: string): string => book.sheets().find((other) => other.id === id)?.name ?? '';
  const text = (formula: string, own: string): string => shiftFormula(formula, nameOf(own), move);

  for (const name of book.names.all()) {
    const formula = shiftFormula(name.formula, name.sheet === null ? '' : nameOf(name.sheet), move);
    if (formula !== name.formula) book.names.put({ ...name, formula });
  }
  for (const chart of book.charts.all()) {
    const series = chart.series.map((one) => ({
      ...one,
      values: place(one.values),
      categories: place(one.categories),
    }));
    const covers = chart.sheet === sheet && chart.covers !== null ? follow(chart.covers) : chart.covers;
    book.charts.put({ ...chart, series, covers });
  }
  for (const highlight of book.highlights.all()) {
    const moved = place(highlight);
    if (moved === null) book.highlights.remove(highlight.id);
    else book.highlights.put({ ...highlight, ...moved, formula: text(highlight.formula, highlight.sheet) });
  }
  for (const validation of book.validations.all()) {
    const moved = place(validation);
    if (moved === null) book.validations.remove(validation.id);
    else book.validations.put({ ...validation, ...moved });
  }
}

/** Formulas inside records under the sheet's new name. */
export function renameSheetInRecords(book: Records, old: string, name: string): void {
  for (const record of book.names.all()) book.names.put({ ...record, formula: renameSheet(record.formula, old, name) });
  for (const record of book.highlights.all())
    book.highlights.put({ ...record, formula: renameSheet(record.formula, old, name) });
  for (const record of book.validations.all())
    if (record.rule.kind === 'list' && record.rule.source.includes(`${quoted(old)}!`))
      book.validations.put({ ...record, rule: { ...record.rule, source: renameSheet(record.rule.source, old, name) } });
}
