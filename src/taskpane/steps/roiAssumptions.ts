import { quantity, share, type Field } from '../../fields/field';
import type { Cases, RoiAssumptions } from '../../templates/assumptions';
import { globals } from '../../templates/register/globals';
import type { RoiChoice } from '../state/roiChoice';

/** The global assumptions that are asked for in the pane; the sheet holds them all. */
const asked = ['G01', 'G02', 'G05'];

export interface AskedGlobal {
  readonly id: string;
  readonly label: string;
  readonly field: Field<number>;
}

export const askedGlobals: readonly AskedGlobal[] = globals
  .filter(({ id }) => asked.includes(id))
  .map(({ id, label, unit, note, allow, cases }) => {
    const bounds = 'from' in allow ? { min: allow.from, max: allow.to } : {};
    const rest = { ...bounds, default: cases.base };
    return { id, label, field: unit === 'years' ? quantity('years', note, rest) : share(note, rest) };
  });

/** What was said in the pane, in the words of the templates. */
export function assumptionsOf({ decision, currency, globals: said = {} }: RoiChoice): RoiAssumptions {
  return {
    cover: { ...(decision && { decision }), ...(currency && { currency }) },
    globals: Object.fromEntries(Object.entries(said).map(([id, base]) => [id, around(id, base)])),
  };
}

/** The low and the high case keep their distance from the base case, within bounds. */
function around(id: string, base: number): Cases {
  const usual = globals.find((global) => global.id === id);
  if (usual === undefined) return { low: base, base, high: base };
  const { cases, allow } = usual;
  const within = (value: number): number => ('from' in allow ? Math.min(allow.to, Math.max(allow.from, value)) : value);
  const tidy = (value: number): number => Number(within(value).toFixed(10));
  return { low: tidy(base + cases.low - cases.base), base, high: tidy(base + cases.high - cases.base) };
}
