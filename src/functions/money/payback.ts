import { payback } from '../../engine/money/payback';
import { Problem } from '../../engine/problem';
import { flag, gappyNumbers, quantity } from '../../fields/field';
import { twinFunction } from '../define';

export const PAYBACK = twinFunction({
  name: 'PAYBACK',
  question: 'money',
  summary: 'Years until the money put in has come back, discounted if you like.',
  method:
    'The flows are summed year by year, each discounted to the start. The payback is where the sum first stops being negative; the flow of that year counts as spread evenly over it, unless interpolate is FALSE.',
  params: {
    flows: gappyNumbers('money', 'Money at the start, then at the end of each year; 0 for a year without any'),
    rate: quantity('openShare', 'Discount rate per year', { above: -1, default: 0 }),
    interpolate: flag('FALSE counts whole years only', { default: true }),
  },
  shape: 'record',
  results: {
    years: { unit: 'years', help: 'Years to the payback' },
    flag: { unit: 'text', help: 'The year in which the sum is negative once more, or ok' },
  },
  main: 'years',
  source: 'Brealey, Myers & Allen, Principles of Corporate Finance, chapter 5: payback and discounted payback',
  examples: [
    {
      formula: 'TWIN.PAYBACK({-275000;60000;110000;130000;150000})',
      gives: 2.807692307692308,
      from: 'the sum is -105,000 after 2 years and 25,000 after 3: 2 + 105 / 130',
    },
    {
      formula: 'TWIN.PAYBACK({-100,60,60},,FALSE)',
      gives: 2,
      from: 'the sum is -40 after 1 year and 20 after 2',
    },
  ],
  compute({ flows, rate, interpolate }) {
    const { years, negativeAgain } = payback({ flows: withoutGaps(flows), rate, interpolate });
    return { years, flag: negativeAgain === null ? 'ok' : `negative again in year ${negativeAgain}` };
  },
});

/** Blank cells after the last year are no years; one between would shift the years after it. */
function withoutGaps(flows: readonly (number | null)[]): readonly number[] {
  const last = flows.reduce<number>((latest, flow, year) => (flow === null ? latest : year), -1);
  if (last < 0) throw new Problem('cannot-tell', 'flows holds no numbers: give the money of each year');
  return flows.slice(0, last + 1).map((flow, year) => {
    if (flow === null) throw new Problem('wrong-type', `flows (entry ${year + 1}) is missing: write 0 for no money`);
    return flow;
  });
}
