import type { Survey, TableFacts } from './survey';

/** What an edit may rely on: the workbook as it stood, and what the edits before it have made of it. */
export interface Ground {
  readonly survey: Survey;
  /** Lower-case names of the sheets that an `addSheet` has named; of these, the ones made and the ones emptied. */
  readonly taken: Set<string>;
  readonly fresh: Set<string>;
  readonly emptied: Set<string>;
  /** Lower-case names of the tables laid by an earlier edit of the same list. */
  readonly laid: Set<string>;
}

export const groundOf = (survey: Survey): Ground => ({
  survey,
  taken: new Set(),
  fresh: new Set(),
  emptied: new Set(),
  laid: new Set(),
});

/** The table that is to be replaced where it stands; null when a new one is to be made. */
export function standing(ground: Ground, table: string): TableFacts | null {
  const facts = ground.survey.tables.get(table.toLowerCase());
  return facts === undefined || ground.emptied.has(facts.sheet.toLowerCase()) ? null : facts;
}

export const isNew = (ground: Ground, sheet: string): boolean =>
  ground.fresh.has(sheet.toLowerCase()) || ground.emptied.has(sheet.toLowerCase());
