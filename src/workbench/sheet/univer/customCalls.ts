import type { CustomCall, CustomResult, Value } from '../../host/book';
import { isError } from '../../host/book';
import { argumentOf, busy, resultOf } from './cellValue';
import type { BaseValueObject } from './univer';
import { BaseFunction } from './univer';

/**
 * The calls of custom functions that one calculation makes. A function answers #BUSY! at once, as Excel does; its call
 * waits here until the batch is computed, and the cell is calculated again with the result at hand. Results live
 * until the workbook is at rest: a later calculation asks again.
 */
export class CustomCalls {
  private readonly results = new Map<string, CustomResult>();
  private readonly waiting = new Map<string, { readonly call: CustomCall; readonly cells: Standing[] }>();
  private readonly sentences = new Map<string, CustomResult>();
  /** Calls under way, by each cell that waits for them. */
  private readonly running = new Map<string, Running[]>();

  answer(name: string, args: CustomCall['args'], at: Standing): CustomResult | null {
    const key = `${name}:${digest(JSON.stringify(args, (_, value: unknown) => (value === undefined ? '\0' : value)))}`;
    const result = this.results.get(key);
    if (result !== undefined) {
      if (hasSentence(result)) this.sentences.set(cellKey(at), result);
      return result;
    }
    const known = this.waiting.get(key);
    if (known === undefined) this.waiting.set(key, { call: { name, args, ...at }, cells: [at] });
    else known.cells.push(at);
    return null;
  }

  get pending(): boolean {
    return this.waiting.size > 0;
  }

  /** Takes the waiting calls; hand their results to `settle`. */
  take(): { readonly calls: readonly CustomCall[]; settle(results: readonly CustomResult[]): readonly Standing[] } {
    const batch = [...this.waiting.entries()];
    this.waiting.clear();
    const stops = batch.map(([, { cells }]) => this.watch(cells));
    return {
      calls: batch.map(([, { call }], i) => ({ ...call, signal: stops[i]!.signal })),
      settle: (results) => {
        batch.forEach(([key, { cells }], i) => {
          // What was stopped has no result that another cell could use.
          if (!stops[i]!.signal.aborted) this.results.set(key, results[i] ?? { error: '#VALUE!' });
          for (const cell of cells) this.running.delete(cellKey(cell));
        });
        return batch.flatMap(([, { cells }]) => cells);
      },
    };
  }

  forgetResults(): void {
    this.results.clear();
  }

  /** A formula went away: so does the sentence of its last error, and the wait for its calls. */
  drop(at: Standing): void {
    const key = cellKey(at);
    this.sentences.delete(key);
    for (const call of this.running.get(key) ?? []) {
      call.cells.delete(key);
      if (call.cells.size === 0) call.stop.abort();
    }
    this.running.delete(key);
  }

  private watch(cells: readonly Standing[]): AbortController {
    const call: Running = { cells: new Set(cells.map(cellKey)), stop: new AbortController() };
    for (const cell of call.cells) this.running.set(cell, [...(this.running.get(cell) ?? []), call]);
    return call.stop;
  }

  /** The sentence behind an error of the formula at `anchor`, `row` and `column` cells into its spill. */
  sentence(anchor: Standing, row: number, column: number, code: string): string | undefined {
    const result = this.sentences.get(cellKey(anchor));
    const value = Array.isArray(result) ? result[row]?.[column] : result;
    return isError(value) && value.error === code ? value.message : undefined;
  }
}

interface Running {
  readonly cells: Set<string>;
  readonly stop: AbortController;
}

export interface Standing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The function as Univer runs it: in step with all others, so that a slow result holds up nothing. */
export class CustomExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  constructor(
    name: string,
    private readonly calls: CustomCalls,
  ) {
    super(name);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const args = given.map(argumentOf);
    if (args.some(isBusy)) return busy;
    const at = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const result = this.calls.answer(String(this.name), args, at);
    return result === null ? busy : resultOf(result);
  }
}

const busyValue = (value: Value | undefined): boolean => isError(value) && value.error === '#BUSY!';
const isBusy = (arg: Value | Value[][] | undefined): boolean =>
  Array.isArray(arg) ? arg.some((row) => row.some(busyValue)) : busyValue(arg);
const hasSentence = (result: CustomResult): boolean =>
  Array.isArray(result) ? result.some((row) => row.some(isError)) : isError(result);
const cellKey = ({ sheet, row, column }: Standing): string => `${sheet}:${row}:${column}`;

/** Long arguments by two 53-bit hashes (cyrb53, public domain, by bryc) and their length instead of themselves. */
function digest(text: string): string {
  return text.length < 200 ? text : `${text.length}:${hash(text, 1)}:${hash(text, 2)}`;
}

function hash(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
