import { units } from '../../fields/units';
import type { RoiAssumptions, Cases } from '../assumptions';
import { entry, type Allow, type Entry } from './entry';

/** Assumptions that hold for every line. Defaults are cautious starting points; finance owns them. */
interface Global {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly cases: Cases;
  readonly allow: Allow;
  readonly note: string;
}
const rate = { unit: 'share per year', numberFormat: units.share.format, allow: { from: 0, to: 1 } };
const same = (value: number): Cases => ({ low: value, base: value, high: value });

export const globals: readonly Global[] = [
  {
    ...rate,
    id: 'G01',
    label: 'Discount rate',
    cases: { low: 0.12, base: 0.1, high: 0.08 },
    note: 'Nominal, and after tax when a tax rate is set; flows fall at the end of each year, as in NPV()',
  },
  {
    ...rate,
    id: 'G02',
    label: 'Tax rate',
    unit: 'share',
    cases: same(0),
    note: '0 is the pre-tax case; losses are taken to be usable at once',
  },
  {
    id: 'G03',
    label: 'Tax depreciation life',
    unit: 'years',
    numberFormat: units.count.format,
    cases: same(5),
    allow: { from: 1, to: 50 },
    note: 'Straight line, from year 1; only Capex of year 0 is depreciated',
  },
  { ...rate, id: 'G04', label: 'Escalation of unit values', cases: same(0), note: 'Price growth of the benefits' },
  {
    ...rate,
    id: 'G05',
    label: 'Cost risk uplift',
    unit: 'share',
    cases: { low: 0.2, base: 0.1, high: 0 },
    note: 'Costs are adjusted up as benefits are adjusted down; a saving shrinks by the same share',
  },
  {
    ...rate,
    id: 'G06',
    label: 'Cost of capital inside the carrying rate',
    cases: same(0),
    note: 'Must be 0 while released stock counts as cash: else the capital is counted twice',
  },
  {
    id: 'G07',
    label: 'Rounding that the checks accept',
    unit: 'money',
    numberFormat: '0.000000',
    cases: same(0.01),
    allow: { from: 0, to: 1000 },
    note: 'A difference below this is no difference',
  },
];

export const globalEntries = (assumptions: RoiAssumptions): readonly Entry[] =>
  globals.map(({ cases, ...global }) => {
    const given = assumptions.globals?.[global.id];
    const { low, base, high } = given ?? cases;
    return entry({ ...global, section: 'global', values: [low, base, high], source: given ? 'person' : 'default' });
  });
