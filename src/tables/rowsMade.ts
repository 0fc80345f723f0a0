import type { Columns } from './define';
import type { Imported } from './imported';
import { tableKind } from './registry';

/** Why accepted rows are not as many as rows of the table, in words that follow "17 accepted"; empty when they are. */
export function rowsMade({ kind: id, accepted, rows }: Pick<Imported, 'kind' | 'accepted' | 'rows'>): string {
  if (accepted === rows) return '';
  const { key, columns } = tableKind(id);
  const each = key.map((name) => (columns as Columns)[name]!.heading.toLowerCase()).join(' and ');
  return `, which make ${rows} rows: one for each ${each}`;
}
