import type { Area, CustomCall, CustomResult, Place } from '../host/book';
import type { Engine } from './univer/engine';

type Compute = (batch: readonly CustomCall[]) => Promise<CustomResult[]>;

/**
 * Keeps the workbook calculated: ordinary formulas first, then the custom calls they made as one batch, then what hangs
 * on their results, until nothing changes any more. A spill that changed can change the meaning of `A1#`, so `resolve`
 * is asked after every round.
 */
export class Recalculation {
  private loop: Promise<void> | null = null;
  private stopped = false;
  private computing = new Set<Promise<void>>();
  private compute: Compute = (batch) => Promise.resolve(batch.map(() => ({ error: '#NAME?' })));
  /** Cells that hang on each other through `A1#` in a circle would spill for ever. */
  private static readonly mostRounds = 50;

  constructor(
    private readonly engine: Engine,
    private readonly resolve: () => void,
    private readonly told: (sheet: string, areas: readonly Area[]) => void,
  ) {}

  onCustomCalls(compute: Compute): void {
    this.compute = compute;
  }

  start(): void {
    if (this.stopped) return;
    this.loop ??= this.calculate().finally(() => {
      this.loop = null;
    });
  }

  /** Resolves when nothing of it touches the engine any more: a calculation that has begun ends first. */
  stop(): Promise<void> {
    this.stopped = true;
    return this.calculated();
  }

  async calculated(): Promise<void> {
    while (this.loop !== null) await this.loop;
  }

  async idle(): Promise<void> {
    await this.calculated();
    while (this.computing.size > 0) {
      await Promise.all(this.computing);
      await this.calculated();
    }
  }

  private async calculate(): Promise<void> {
    await Promise.resolve();
    if (this.stopped) return;
    const changed: Place[] = [];
    this.resolve();
    for (let round = 0; !this.stopped && this.engine.hasWork && round < Recalculation.mostRounds; round += 1) {
      for (const place of await this.engine.calculate()) changed.push(place);
      this.resolve();
    }
    if (this.stopped) return;
    if (this.engine.calls.pending) this.send();
    else if (this.computing.size === 0) this.engine.calls.forgetResults();
    for (const [sheet, areas] of bySheet(columnsOf(changed))) this.told(sheet, areas);
  }

  private send(): void {
    const { calls, settle } = this.engine.calls.take();
    const failed = (): CustomResult[] => calls.map(() => ({ error: '#VALUE!' }));
    const computing = this.compute(calls)
      .catch(failed)
      .then(async (results) => {
        await this.calculated();
        if (this.stopped) return;
        for (const { sheet, ...area } of columnsOf(settle(results).map((cell) => ({ ...cell, rows: 1, columns: 1 }))))
          this.engine.touch(sheet, area);
        this.computing.delete(computing);
        this.start();
      });
    this.computing.add(computing);
  }
}

function bySheet(places: readonly Place[]): Map<string, Area[]> {
  const sheets = new Map<string, Area[]>();
  for (const { sheet, ...area } of places) {
    const areas = sheets.get(sheet);
    if (areas === undefined) sheets.set(sheet, [area]);
    else areas.push(area);
  }
  return sheets;
}

/** Cells one below the other as one area: a column of 5,000 calls is one change, not 5,000. */
function columnsOf(cells: readonly Place[]): Place[] {
  const places: { sheet: string; row: number; column: number; rows: number; columns: number }[] = [];
  const order = (a: Place, b: Place): number =>
    a.sheet.localeCompare(b.sheet) || a.column - b.column || a.columns - b.columns || a.row - b.row;
  for (const { sheet, row, column, rows, columns } of [...cells].sort(order)) {
    const last = places.at(-1);
    const beside = last?.sheet === sheet && last.column === column && last.columns === columns;
    if (beside && row <= last.row + last.rows) last.rows = Math.max(last.rows, row + rows - last.row);
    else places.push({ sheet, row, column, rows, columns });
  }
  return places;
}
