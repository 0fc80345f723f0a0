import { units } from '../../fields/units';
import type { RoiAssumptions } from '../assumptions';
import type { CostLine } from '../costs';
import { entry, type Entry } from './entry';

const when = { first: 'in year 0', yearly: 'in each later year' } as const;
export type CostRow = keyof typeof when;
export const costRows = Object.keys(when) as readonly CostRow[];

/** The two rows of a cost. A blank cost flatters the case, so a check asks for it; 0 is an answer. */
export const costEntries = (cost: CostLine, assumptions: RoiAssumptions): readonly Entry[] =>
  costRows.map((row): Entry => {
    const id = `${cost.id}.${row}`;
    const given = assumptions.rows?.[id];
    const usual = cost.usual ?? null;
    return entry({
      id,
      section: 'cost',
      label: `${cost.name}: ${when[row]}`,
      unit: row === 'first' ? 'money' : 'money per year',
      numberFormat: units.money.format,
      values: given ? [given.low, given.base, given.high] : [usual, usual, usual],
      source: given ? 'person' : 'default',
      owner: assumptions.lines?.[cost.id]?.owner ?? '',
      evidence: given?.evidence ?? '',
      kind: row === 'first' ? cost.kind : '',
      note: cost.help,
    });
  });
