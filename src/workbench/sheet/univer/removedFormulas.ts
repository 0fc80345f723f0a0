import type { IDependencyManagerService } from './univer';

/**
 * Univer 0.25 takes a removed formula out of its index of references only when it had one; with more of them it finds it
 * again, complains, and grows. What was removed is kept here and left out of every answer until the index is built anew.
 */
export class RemovedFormulas {
  private readonly removed = new Set<number>();
  private static readonly tooMany = 5000;

  constructor(private readonly index: IDependencyManagerService) {
    const search = index.searchDependency.bind(index);
    index.searchDependency = (...asked) => {
      const found = search(...asked);
      for (const id of found) if (this.removed.has(id)) found.delete(id);
      return found;
    };
  }

  remove(unit: string, sheet: string, row: number, column: number): void {
    const id = this.index.getFormulaDependency(unit, sheet, row, column);
    if (id !== null && id !== undefined) this.removed.add(id);
    this.index.removeFormulaDependency(unit, sheet, row, column);
  }

  /** Before a calculation; the index fills itself again from the formulas that there are. */
  clean(all: boolean): void {
    if (!all && this.removed.size < RemovedFormulas.tooMany) return;
    this.index.reset();
    this.removed.clear();
  }
}
