import type { Columns, TableKind } from '../define';
import { Pace } from '../../workbook/pace';
import { serialTime } from '../../workbook/serialTime';
import type { Imported } from '../imported';
import { countReasons } from '../judge/issue';
import { tableKind } from '../registry';
import { isoFromSerial } from '../values/serial';
import { type Coverage, coverageOf } from './coverage';

export type Grade = 'A' | 'B' | 'C' | 'D';

/** How far an imported table can be relied on. Scores are shares from 0 to 1; null where the data cannot tell. */
export interface Trust {
  readonly completeness: number;
  readonly validity: number;
  readonly uniqueness: number;
  readonly timeliness: number | null;
  readonly coverage: number | null;
  readonly score: number;
  readonly grade: Grade;
  /** What keeps the grade from an A, in words; "nothing stands out" when nothing does. */
  readonly why: string;
  readonly repeats: number;
  readonly gaps: number | null;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly daysOld: number | null;
}

/** A score at which a dimension needs no word, and the least score of each grade. */
const good = 0.95;
const grades: readonly (readonly [Grade, least: number])[] = [
  ['A', good],
  ['B', 0.85],
  ['C', 0.7],
];

/**
 * - completeness: filled cells of the columns that a row needs;
 * - validity: rows that were not refused, repeats aside;
 * - uniqueness: rows that repeat no other;
 * - timeliness: 1 while the data are no older than one period of theirs, then period / age; 0 for days still to come;
 * - coverage: periods that have a record, of those that should.
 *
 * The score is their plain mean. `when` is the ISO time to which the age is counted.
 */
export async function trustOf(imported: Imported, when: string, pace = new Pace({})): Promise<Trust> {
  const kind = tableKind(imported.kind);
  const repeats = imported.refused.filter((issue) => issue.repeats !== undefined).length;
  const dates = await coverageOf(kind, imported, pace);
  const future = dates !== null && isAhead(dates, when);
  const daysOld = dates === null || future ? null : ageInDays(dates, when);
  const dimensions = {
    completeness: imported.completeness,
    validity: 1 - (imported.refused.length - repeats) / imported.read,
    uniqueness: 1 - repeats / imported.read,
    timeliness: future ? 0 : daysOld === null ? null : Math.min(1, dates!.periodDays / Math.max(daysOld, 1)),
    coverage: dates?.coverage ?? null,
  };
  const known = Object.values(dimensions).filter((value) => value !== null);
  const score = known.reduce((sum, value) => sum + value, 0) / known.length;
  return {
    ...dimensions,
    score,
    grade: grades.find(([, least]) => score >= least)?.[0] ?? 'D',
    why: reasons(imported, kind, dimensions, repeats, dates, daysOld),
    repeats,
    gaps: dates?.gaps ?? null,
    firstDay: dates?.firstDay ?? null,
    lastDay: dates?.lastDay ?? null,
    daysOld,
  };
}

/** Whether the data tell of days after `when`; its clock is that of UTC, and a planner's may be a day ahead. */
function isAhead({ lastDay }: Coverage, when: string): boolean {
  const now = serialTime(when);
  return now !== null && lastDay > Math.floor(now) + 1;
}

/** Whole days from the end of the last period of the data; 0 while that period is not over. */
function ageInDays({ lastDay, periodEnd }: Coverage, when: string): number | null {
  const now = serialTime(when);
  return now === null ? null : Math.max(0, Math.floor(now) - Math.max(lastDay, periodEnd));
}

function reasons(
  imported: Imported,
  kind: TableKind,
  scores: Pick<Trust, 'completeness' | 'validity' | 'timeliness' | 'coverage'>,
  repeats: number,
  dates: Coverage | null,
  daysOld: number | null,
): string {
  const said: string[] = [];
  if (scores.completeness < good)
    said.push(`${percent(1 - scores.completeness)} of the cells in ${needed(kind)} cannot be used`);
  if (imported.refused.length > 0) said.push(refusedSays(imported, repeats));
  if (scores.coverage !== null && scores.coverage < good)
    said.push(dates!.gaps === 1 ? '1 gap' : `${dates!.gaps} gaps`);
  if (scores.timeliness !== null && scores.timeliness < good)
    said.push(
      `last record ${isoFromSerial(dates!.lastDay)}, ${daysOld === null ? 'which lies in the future' : `${daysOld} days old`}`,
    );
  if (imported.marked.length > 0)
    said.push(
      imported.marked.length === 1 ? '1 row kept with a mark' : `${imported.marked.length} rows kept with a mark`,
    );
  return said.length === 0 ? 'nothing stands out' : said.join('; ');
}

/** "3 of 40 rows refused: 2 repeat another, 1 for another reason (Item is blank)": the parts add up to the whole. */
function refusedSays({ refused, read }: Imported, repeats: number): string {
  const all = `${refused.length} of ${read} rows refused`;
  const others = refused.length - repeats;
  const repeat = repeats === 1 ? '1 repeats another' : `${repeats} repeat another`;
  if (others === 0) return `${all}: ${repeat}`;
  const [[first], ...more] = countReasons(refused.filter((issue) => issue.repeats === undefined)) as [[string, number]];
  const why = more.length > 0 ? `mostly: ${first}` : first;
  return repeats === 0 ? `${all} (${why})` : `${all}: ${repeat}, ${others} for another reason (${why})`;
}

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`;
const needed = (kind: TableKind): string =>
  Object.values(kind.columns as Columns)
    .filter((column) => column.needed)
    .map((column) => column.heading)
    .join(', ');
