import { units } from '../../fields/units';
import type { BenefitLine } from '../line';
import { quarterColumns } from '../sheetNames';
import { entry, type Entry } from './entry';

/** What people enter while benefits are tracked: how far the clock is, and what finance has verified. */
export const trackEntries = (lines: readonly BenefitLine[]): readonly Entry[] => [
  entry({
    id: 'track.quarter',
    section: 'track',
    label: 'Quarters that have passed since year 1 began',
    values: [0],
    numberFormat: '0',
    allow: { from: 0, to: quarterColumns.length },
  }),
  entry({ id: 'track.good', section: 'track', label: 'On track from', values: [0.9], ...shareOfPlan }),
  entry({ id: 'track.watch', section: 'track', label: 'Watch from', values: [0.7], ...shareOfPlan }),
  ...lines.map(({ id, name }) =>
    entry({
      id: `${id}.realised`,
      section: 'realised',
      label: name,
      values: quarterColumns.map(() => null),
      numberFormat: units.money.format,
    }),
  ),
];

const shareOfPlan = { numberFormat: '0%', allow: { from: 0, to: 1 } } as const;
