import type { TwinFunction } from '../define';
import { isCellError } from '../gate/cellError';
import { parametersOf } from '../gate/parameters';
import { notInPreview, preview } from '../gate/preview';
import type { Call } from './calls';
import type { Card } from './card';
import { inputsOf } from './inputs';
import { isKnown, type Known } from './known';
import { type Ask, resultsOf } from './results';
import { asRow, chosenRow } from './row';
import { said } from './said';
import { excelSays, wayOut } from './wayOut';

/** What the sheet shows where the card was asked for. */
export interface Seen {
  /** How many rows below the cell with the formula. */
  readonly below: number;
  /** An error code, or null. */
  readonly error: string | null;
}

/** The card of one call. With all arguments known it asks the gate that the cell asks; else it shows what it can. */
export async function explain(
  fn: TwinFunction,
  call: Call,
  known: readonly Known[],
  seen: Seen,
  ask: Ask,
): Promise<Card> {
  const base = {
    name: fn.name,
    summary: fn.summary,
    call: call.text,
    method: fn.method,
    source: fn.source,
    page: `functions.html#${fn.name}`,
  };
  const nothing = { row: null, results: [], worked: [], achieves: [], doubts: null, notes: [], error: null };
  const parameters = parametersOf(fn);
  const excels =
    seen.error === null
      ? null
      : { code: seen.error, says: `The cell shows ${seen.error}.`, wayOut: excelSays(seen.error) };
  if (call.args.length > parameters.length) {
    const says = `${fn.name} takes ${parameters.length} arguments, and the formula gives ${call.args.length}.`;
    return { ...base, ...nothing, inputs: [], notes: [says], error: excels };
  }
  const cells = known.filter(isKnown);
  if (cells.length < known.length) {
    return { ...base, ...nothing, inputs: inputsOf(fn, call, known), notes: [notComputed], error: excels };
  }
  const row = chosenRow(fn, cells, seen.below);
  const one = row === null ? cells : asRow(fn, cells, row.at);
  const inputs = inputsOf(fn, call, one);
  // What takes long at every step of a person through the cells would be too much; for an error its sentence is worth it.
  const quick = fn.cancelable === true && seen.error === null;
  const answered = await resultsOf(fn, one, seen.below, quick ? (name, all) => ask(name, [...all, preview]) : ask);
  if (quick && isCellError(answered) && answered.says === notInPreview) {
    return { ...base, ...nothing, ...said(fn, one), inputs, row: row?.says ?? null, notes: [takesLong] };
  }
  if (isCellError(answered)) {
    const written = (name: string) => inputs.find((input) => input.name === name)?.written ?? '';
    const error = { code: answered.error, says: `${answered.says}.`, wayOut: wayOut(answered, parameters, written) };
    return { ...base, ...nothing, inputs, row: row?.says ?? null, error };
  }
  // What compares rows is not known of one row alone.
  const among = fn.across === undefined || row === null ? answered : await resultsOf(fn, cells, seen.below, ask);
  const { results } = isCellError(among) ? answered : among;
  const explained = results.some(({ missing }) => missing !== null);
  return {
    ...base,
    ...nothing,
    ...said(fn, one),
    inputs,
    results,
    row: row?.says ?? answered.row,
    error: explained ? null : excels,
  };
}

const takesLong = 'This takes long, so the card does not compute it again: the cell on the sheet shows the result.';

const notComputed =
  'Not every number is known here, so the card does not compute: what the cell shows was computed by Excel.';
