import type { Columns, TableKind } from '../define';
import { knownName, plainName, plainWords, withoutBrackets } from './plainName';

export interface Match {
  readonly column: string;
  /** Place of the heading in the heading row. */
  readonly at: number;
  readonly score: number;
}

/** Below this, a likeness is chance. */
const leastScore = 50;

/** How well a heading names a column: 100 its own name, 95 another name, down to 50 when it holds such a name. */
export function likeness(heading: string, names: readonly string[]): number {
  const plain = plainName(heading);
  const bare = plainName(withoutBrackets(heading));
  const words = plainWords(withoutBrackets(heading));
  let best = 0;
  names.forEach((name, rank) => {
    const { plain: wanted, words: wantedWords } = knownName(name);
    if (plain === wanted) best = Math.max(best, rank === 0 ? 100 : 95);
    else if (bare === wanted) best = Math.max(best, rank === 0 ? 90 : 85);
    else best = Math.max(best, holds(words, wantedWords));
  });
  return best;
}

/**
 * 80 less 5 for each word too many, when the words of the name stand together in the heading. A name of one word is
 * not enough: "Line Item Quantity" is no item and "Freight Cost" no unit cost.
 */
function holds(words: readonly string[], wanted: readonly string[]): number {
  if (wanted.length < 2) return 0;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, offset) => words[at + offset] === word)) return 80 - 5 * (words.length - wanted.length);
  }
  return 0;
}

/** Columns to headings, the best likeness first; each heading serves one column. Columns that are `left` get none. */
export function matchByName(
  kind: TableKind,
  headings: readonly string[],
  taken: readonly Match[] = [],
  left: readonly string[] = [],
): readonly Match[] {
  const candidates: Match[] = [];
  for (const [column, { heading, alsoCalled }] of Object.entries(kind.columns as Columns)) {
    if (left.includes(column) || taken.some((match) => match.column === column)) continue;
    headings.forEach((given, at) => {
      const score = likeness(given, [heading, ...alsoCalled]);
      if (score >= leastScore && !taken.some((match) => match.at === at)) candidates.push({ column, at, score });
    });
  }
  candidates.sort((a, b) => b.score - a.score || a.at - b.at);
  const matches: Match[] = [];
  for (const candidate of candidates) {
    if (matches.some((match) => match.column === candidate.column || match.at === candidate.at)) continue;
    matches.push(candidate);
  }
  return matches;
}
