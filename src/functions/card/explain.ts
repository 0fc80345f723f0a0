import type { Cell } from '../../fields/field';
import type { TwinFunction } from '../define';
import { type CellError, isCellError } from '../gate/cellError';
import { isManyLists } from '../gate/cells';
import { parametersOf } from '../gate/parameters';
import { notInPreview, preview } from '../gate/preview';
import type { Call } from './calls';
import type { Card, CardInput } from './card';
import { inputsOf } from './inputs';
import { type Cells, isKnown, type Known } from './known';
import { rangeRow } from './rangeRow';
import { type Ask, resultsOf } from './results';
import { asRow, chosenRow, labelRows } from './row';
import { said } from './said';
import { stale, staleBesideError } from './stale';
import { excelSays, wayOut } from './wayOut';

/** What the sheet shows where the card was asked for. */
export interface Seen {
  /** How many rows below the cell with the formula. */
  readonly below: number;
  /** How many columns beside it. */
  readonly right: number;
  /** An error code, or null. */
  readonly error: string | null;
  /** What the cell holds; undefined where that is more than what the call gives. */
  readonly value: Cell | undefined;
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
  const refusal = refusalOf(fn, cells, inputs, row?.at ?? null);
  // What takes long at every step of a person through the cells would be too much; for an error its sentence is worth it.
  const quick = fn.cancelable === true && seen.error === null;
  const answered = await resultsOf(fn, one, seen.below, quick ? (name, all) => ask(name, [...all, preview]) : ask);
  if (quick && isCellError(answered) && answered.says === notInPreview) {
    return { ...base, ...nothing, ...said(fn, one), inputs, row: row?.says ?? null, notes: [takesLong] };
  }
  if (isCellError(answered)) {
    const error = refusal(answered);
    const holds = seen.error === null && seen.value !== undefined && seen.value !== null;
    const notes = holds ? [staleBesideError(seen.value)] : [];
    return { ...base, ...nothing, inputs, row: row?.says ?? null, error, notes };
  }
  // What compares rows is not known of one row alone.
  const among = fn.across === undefined || row === null ? answered : await resultsOf(fn, cells, seen.below, ask);
  const { results, refused } = isCellError(among) ? answered : among;
  if (refused !== null && seen.error === refused.error) {
    return { ...base, ...nothing, inputs, row: row?.says ?? answered.row, error: refusal(refused) };
  }
  const explained = results.some(({ missing }) => missing !== null);
  const other = await otherThanNow(fn, cells, seen, ask);
  return {
    ...base,
    ...nothing,
    ...said(fn, one),
    inputs,
    results,
    row: row?.says ?? answered.row,
    error: explained ? null : excels,
    notes: other === null ? [] : [other],
  };
}

/** An error of the gate with its way out, which points to the cells: of a block with a row an item, to the row's own. */
function refusalOf(fn: TwinFunction, cells: readonly Cells[], inputs: readonly CardInput[], at: number | null) {
  const parameters = parametersOf(fn);
  const written = (name: string): string => {
    const text = inputs.find((input) => input.name === name)?.written ?? '';
    const block = cells[parameters.findIndex((parameter) => parameter.name === name)] ?? null;
    const listed = fn.params[name]?.byRow === true && block !== null && isManyLists(block);
    return listed && at !== null ? rangeRow(text, at) : text;
  };
  return (refused: CellError): NonNullable<Card['error']> => ({
    code: refused.error,
    says: `${refused.says}.`,
    wayOut: wayOut(refused, parameters, written),
  });
}

/** Of a long column the row that the cell shows is enough, but where rows are compared. */
async function otherThanNow(
  fn: TwinFunction,
  cells: readonly Cells[],
  { below, right, error, value }: Seen,
  ask: Ask,
): Promise<string | null> {
  if (error !== null || value === undefined) return null;
  const row = fn.across === undefined ? chosenRow(fn, cells, below) : null;
  const labels = labelRows(fn, cells);
  if (row === null || below !== row.at + labels) return stale(fn, cells, { below, right, value }, ask);
  return stale(fn, asRow(fn, cells, row.at), { below: labels, right, value }, ask);
}

const takesLong = 'This takes long, so the card does not compute it again: the cell on the sheet shows the result.';

const notComputed =
  'Not every number is known here, so the card does not compute: what the cell shows was computed by Excel.';
