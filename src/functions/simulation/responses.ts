import { Problem } from '../../engine/problem';
import type { Change } from '../../engine/simulation/change';
import type { Cell } from '../../fields/field';
import { readTable } from '../readTable';
import { byName, changeOf, namesOf } from './kinds';
import type { PointRow } from './pointTable';
import { responseKinds } from './responses/responseKinds';
import { responseColumns } from './responses/responseRow';

export const responseHelp = `A row for each answer under the headings response (its name), kind (${namesOf(responseKinds)}), start, length, quantity, and if wanted node, item, leadTime, level, lot, limit, costPerUnit, cost. Rows of one name are done together`;

export interface Response {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Money, once. */
  readonly cost: number;
  /** Money for each unit by a faster way. */
  readonly costPerUnit: number;
}

export function responsesOf(
  table: readonly (readonly Cell[])[] | null,
  points: readonly PointRow[],
  periods: number,
): readonly Response[] {
  if (table === null) return [];
  const rows = readTable(table, 'responses', { columns: responseColumns, needed: ['response', 'kind'] });
  return [...byName(rows, ({ response }) => response ?? '')].map(([name, own]) => {
    const [first, second] = own.filter(({ costPerUnit }) => costPerUnit !== null);
    if (second !== undefined) {
      throw new Problem('wrong-type', `${second.where} has a costPerUnit: only one row of a response may have one`);
    }
    return {
      name,
      changes: own.map((row) => changeOf(row, responseKinds, points, periods)),
      cost: own.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
      costPerUnit: first?.costPerUnit ?? 0,
    };
  });
}
