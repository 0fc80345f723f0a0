import { units } from '../../fields/units';
import type { RoiAssumptions } from '../assumptions';
import type { CostLine } from '../costs';
import type { RoiFacts } from '../facts';
import { entry, type Entry } from './entry';

const when = { first: 'in year 0', yearly: 'in each later year' } as const;
export type CostRow = keyof typeof when;
const costRows = Object.keys(when) as readonly CostRow[];

/** The two rows of a cost. A blank cost flatters the case, so a check asks for it; 0 is an answer. */
export const costEntries = (
  cost: CostLine,
  facts: RoiFacts,
  assumptions: RoiAssumptions,
  runId: string,
): readonly Entry[] =>
  costRows.map((row): Entry => {
    const id = `${cost.id}.${row}`;
    const perEvent = row === 'yearly' && cost.buys !== undefined;
    const said = perEvent ? 'for each event' : when[row];
    const known = {
      id,
      section: 'cost' as const,
      label: `${cost.name}: ${said}`,
      part: row === 'first' ? '' : said,
      unit: row === 'first' ? 'money' : perEvent ? 'money per event' : 'money per year',
      numberFormat: units.money.format,
      owner: assumptions.lines?.[cost.id]?.owner ?? '',
      kind: row === 'first' && cost.buys === undefined ? cost.kind : '',
    };
    const given = assumptions.rows?.[id];
    if (given) {
      const values = [given.low, given.base, given.high];
      return entry({ ...known, values, source: 'person', evidence: given.evidence ?? '', note: cost.help });
    }
    const feed = row === 'yearly' ? cost.feeds?.(facts) : undefined;
    if (feed && !('missing' in feed)) {
      const { low, base, high, evidence, period } = feed;
      const frozen = { values: [low, base, high], evidence, period, asOf: facts.asOf, runId };
      return entry({ ...known, ...frozen, source: 'twin', note: cost.help });
    }
    const usual = cost.usual ?? null;
    const note = feed ? `${cost.help}. The twin cannot say: ${feed.missing}` : cost.help;
    return entry({ ...known, values: [usual, usual, usual], note });
  });
