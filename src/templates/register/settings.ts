import { units } from '../../fields/units';
import type { CoverTexts, RoiAssumptions, Years } from '../assumptions';
import { grades } from '../grades';
import { entry, type Entry, type Source } from './entry';

const given = (value: unknown): Source => (value === undefined ? 'default' : 'person');

/** The switches above the register; each holds one value. */
export const settingEntries = (assumptions: RoiAssumptions): readonly Entry[] => [
  entry({
    id: 'case',
    section: 'setting',
    label: 'Case that the sheets show: 1 low, 2 base, 3 high',
    values: [assumptions.case ?? 2],
    source: given(assumptions.case),
    allow: { list: ['1', '2', '3'] },
  }),
  entry({
    id: 'giveBack',
    section: 'setting',
    label: 'One-off release given back at the end: 0 no, 1 yes',
    values: [assumptions.giveBack === true ? 1 : 0],
    source: given(assumptions.giveBack),
    allow: { list: ['0', '1'] },
  }),
  entry({
    id: 'stale',
    section: 'setting',
    label: 'Difference at which a frozen value counts as stale',
    values: [0.02],
    numberFormat: units.share.format,
    allow: { from: 0, to: 1 },
  }),
];

export const gradeEntries = (assumptions: RoiAssumptions): readonly Entry[] =>
  grades.map(({ grade, label, confidence, measured }) =>
    entry({
      id: `grade.${grade}`,
      section: 'grade',
      label,
      unit: 'share',
      numberFormat: '0.00',
      values: [assumptions.confidence?.[grade] ?? confidence, measured],
      source: given(assumptions.confidence?.[grade]),
      allow: { from: 0, to: 1 },
    }),
  );

const rampNames = { low: 'Ramp, low case', base: 'Ramp, base case', high: 'Ramp, high case' } as const;
/** Cautious, not measured: half a year until people act on a twin is common, so no benefit in year 0. */
const usualRamp: Readonly<Record<keyof typeof rampNames, Years>> = {
  low: [0, 0.25, 0.6, 0.9, 0.9, 0.9],
  base: [0, 0.4, 0.8, 1, 1, 1],
  high: [0, 0.6, 1, 1, 1, 1],
};
export const rampEntries = ({ ramp }: RoiAssumptions): readonly Entry[] =>
  (['low', 'base', 'high'] as const).map((name) =>
    entry({
      id: `ramp.${name}`,
      section: 'ramp',
      label: rampNames[name],
      unit: 'share',
      numberFormat: '0%',
      values: [...(ramp ?? usualRamp)[name]],
      source: given(ramp),
      allow: { from: 0, to: 1 },
    }),
  );

const coverLabels: Readonly<Record<keyof CoverTexts, string>> = {
  decision: 'Decision asked, in one sentence',
  site: 'Site and line',
  currency: 'Currency',
  priceBase: 'Price base year',
  rateSetBy: 'Discount rate set by',
  author: 'Author',
  reviewer: 'Reviewer',
  version: 'Version',
  cadence: 'Who decides with it, and how often',
};
export const coverEntries = ({ cover }: RoiAssumptions): readonly Entry[] =>
  (Object.keys(coverLabels) as (keyof CoverTexts)[]).map((key) =>
    entry({
      id: `cover.${key}`,
      section: 'cover',
      label: coverLabels[key],
      values: [cover?.[key] || null],
      source: given(cover?.[key]),
    }),
  );
