import type { Cell } from '../../workbook/cell';
import type { AppendLog } from '../../workbook/edit';
import { gradeLabel } from '../grades';
import type { Stamp } from '../sheets/context';
import type { Entry, Register } from './entry';
import { readBack, type Found, type PreviousRoi } from './readBack';
import { remembered, type Remembered } from './remember';

/** One twin number that the next run changes. */
export interface TwinChange {
  readonly id: string;
  readonly label: string;
  readonly case: 'low' | 'base' | 'high';
  readonly from: Cell;
  readonly to: Cell;
}
export interface Overwrites {
  /** The next register with every input that a person changed on the sheets. */
  readonly register: Register;
  readonly changes: readonly TwinChange[];
  /** Rows where a person's number stands although the twin has one. */
  readonly kept: readonly string[];
  readonly log: readonly AppendLog[];
}

/** A three-way comparison: what stands on the sheet, what we wrote there, and what we would write now. */
export function roiOverwrites(previous: PreviousRoi | null, next: Register, stamp: Stamp): Overwrites {
  if (previous === null) return { register: next, changes: [], kept: [], log: [] };
  const found = readBack(previous, next);
  const written = remembered(previous.written);
  const merged = next.map((entry): Merged => {
    const current = found.get(entry.id);
    return current ? merge(entry, current, written[entry.id]) : { entry, changes: [], kept: null };
  });
  const register = gradeAgain(
    merged.map((one) => one.entry),
    next,
    found,
  );
  const changes = merged.flatMap((one) => one.changes);
  const kept = merged.flatMap((one) => one.kept ?? []);
  const log = [...changes.map((change) => changeLog(change, stamp)), ...kept.map((one) => keptLog(one, stamp))];
  return { register, changes, kept: kept.map((one) => one.entry.id), log };
}

interface Kept {
  readonly entry: Entry;
  readonly twin: Cell;
}
interface Merged {
  readonly entry: Entry;
  readonly changes: readonly TwinChange[];
  readonly kept: Kept | null;
}

function merge(next: Entry, current: Found, before: Remembered | undefined): Merged {
  const untouched = before === undefined ? null : sameCells(current.values, before.values);
  const words = {
    period: keepWord(current.period, before?.period, next.period),
    owner: keepWord(current.owner, before?.owner, next.owner),
    evidence: keepWord(current.evidence, before?.evidence, next.evidence),
    kind: next.kind === '' ? '' : keepWord(current.kind, before?.kind, next.kind),
    grade: next.grade === '' ? '' : keepWord(current.grade, before?.grade, next.grade),
  };
  const wasTwin = current.runId !== '' && untouched !== false;
  if (wasTwin) return { entry: { ...next, ...words }, changes: differences(next, current.values), kept: null };
  const takeNext = current.values.every((cell) => cell === null) || (next.source === 'person' && untouched === true);
  if (takeNext) return { entry: { ...next, ...words }, changes: [], kept: null };
  // The evidence on the sheet belongs to the number on the sheet.
  const ours = { values: current.values, evidence: current.evidence, source: 'person' as const, runId: '', asOf: null };
  const entry: Entry = { ...next, ...words, ...ours };
  return { entry, changes: [], kept: next.source === 'twin' ? { entry, twin: next.values[1] ?? null } : null };
}

/** A word that we wrote gives way to a newer one; a person's word stays. */
const keepWord = (current: string, before: string | undefined, next: string): string =>
  current === '' || (current === before && next !== '') ? next : current;

/**
 * The grade that `next` proposes was judged without the numbers that came back from the sheet. Where such numbers
 * stand, the grade on the sheet was given to them and stays; a line that still has a blank is unsupported.
 */
function gradeAgain(merged: Register, next: Register, found: ReadonlyMap<string, Found>): Register {
  const lineOf = (entry: Entry): string => entry.id.slice(0, entry.id.indexOf('.'));
  const factors = merged.filter((entry) => entry.section === 'factor');
  const proposed = new Map(next.map((entry) => [entry.id, entry]));
  return merged.map((entry) => {
    if (entry.section !== 'factor' || entry.grade === '') return entry;
    const rows = factors.filter((row) => lineOf(row) === lineOf(entry));
    if (rows.some((row) => row.values.includes(null))) return { ...entry, grade: gradeLabel('E') };
    const fromSheet = rows.some((row) => !sameCells(row.values, proposed.get(row.id)?.values ?? []));
    return fromSheet ? { ...entry, grade: found.get(entry.id)?.grade || entry.grade } : entry;
  });
}

const caseNames = ['low', 'base', 'high'] as const;
const differences = (next: Entry, current: readonly Cell[]): readonly TwinChange[] =>
  caseNames.flatMap((name, index) => {
    const [from, to] = [current[index] ?? null, next.values[index] ?? null];
    return from === to ? [] : [{ id: next.id, label: next.label, case: name, from, to }];
  });
const sameCells = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a.length === b.length && a.every((cell, index) => cell === b[index]);

const changeLog = (change: TwinChange, { when, runId }: Stamp): AppendLog => ({
  kind: 'log',
  entry: {
    when,
    runId,
    action: 'ROI value changed',
    what: `${change.id}, ${change.case} case: ${change.label}`,
    oldValue: change.from,
    newValue: change.to,
    reason: 'the twin was run again',
  },
});
const keptLog = ({ entry, twin }: Kept, { when, runId }: Stamp): AppendLog => ({
  kind: 'log',
  entry: {
    when,
    runId,
    action: 'ROI value kept',
    what: `${entry.id}, base case: ${entry.label}`,
    oldValue: entry.values[1] ?? null,
    newValue: entry.values[1] ?? null,
    reason: `a person's number stands; the twin says ${String(twin)}`,
  },
});
