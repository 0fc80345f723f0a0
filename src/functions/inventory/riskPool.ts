import { count } from '../../engine/count';
import { riskPool } from '../../engine/inventory/riskPool';
import { normalQuantile } from '../../engine/numeric/normalQuantile';
import { Problem } from '../../engine/problem';
import { duration, matrix, numbers, optional, share } from '../../fields/field';
import { twinFunction } from '../define';
import { demandPeriod } from './terms';

export const RISKPOOL = twinFunction({
  name: 'RISKPOOL',
  question: 'hold',
  summary: 'Safety stock of several places, kept apart and kept together, and what pooling saves.',
  method:
    'Apart: z x square root of the lead time x the sum of the standard deviations. Together: the same with the standard deviation of the sum, which counts the correlation of each pair of places.',
  params: {
    sds: {
      ...numbers('units/period', 'Standard deviation of demand per period at each place', { min: 0 }),
      blanks: 'refuse',
    },
    correlation: optional(
      matrix('none', 'Correlation of all pairs alike, or a row and a column for each place; left out, 0', {
        min: -1,
        max: 1,
      }),
    ),
    serviceLevel: share('Chance of no stock-out in one replenishment cycle', { above: 0, below: 1, default: 0.95 }),
    leadTime: duration('Time from order to receipt, in periods of the demand, or text such as "14d"', {
      min: 0,
      default: 1,
    }),
    demandPeriod,
  },
  shape: 'record',
  results: {
    SEPARATE: { unit: 'units', help: 'Safety stock of all places, each for itself' },
    POOLED: { unit: 'units', help: 'Safety stock in one place for all' },
    SAVING: {
      unit: 'share',
      help: 'Share of it that pooling saves',
      missing: 'sds, serviceLevel or leadTime ask for no stock',
    },
  },
  main: 'ALL',
  source: 'Eppen (1979), Management Science 25(5); Silver, Pyke & Thomas (2017), chapter 11',
  examples: [
    {
      formula: 'TWIN.RISKPOOL({10;10;10;10},0,0.95,1,,"SAVING")',
      gives: 0.5,
      within: 1e-12,
      from: 'the square-root law: 1 - 1 / square root of 4',
    },
    {
      formula: 'TWIN.RISKPOOL({30;40},{1,0.25;0.25,1},0.975,4,,"POOLED")',
      gives: 218.2523,
      within: 1e-3,
      from: 'z(0.975) = 1.959964, times 2, times the square root of 900 + 1600 + 2 x 0.25 x 1200 = 55.6776',
    },
  ],
  compute({ sds, correlation, serviceLevel, leadTime }) {
    const { separate, pooled } = riskPool({
      sds,
      correlation: correlationsOf(correlation, sds.length),
      factor: normalQuantile(serviceLevel),
      leadTime,
    });
    return { SEPARATE: separate, POOLED: pooled, SAVING: separate > 0 ? 1 - pooled / separate : null };
  },
});

function correlationsOf(
  block: readonly (readonly (number | null)[])[] | null,
  places: number,
): number | readonly (readonly number[])[] {
  if (block === null) return 0;
  const full = block.map((row) =>
    row.map((cell) => {
      if (cell === null)
        throw new Problem('wrong-type', 'correlation has a blank cell: give one for each pair of places');
      return cell;
    }),
  );
  const [[only] = []] = full;
  if (full.length === 1 && full[0]?.length === 1 && only !== undefined) return only;
  if (full.length !== places || full.some((row) => row.length !== places)) {
    throw new Problem(
      'wrong-type',
      `correlation must be one number, or ${count(places, 'row')} and as many columns, one for each entry of sds`,
    );
  }
  if (full.some((row, i) => row.some((each, j) => (i === j ? each !== 1 : each !== full[j]?.[i])))) {
    throw new Problem('out-of-range', 'correlation must be the same both ways, with 1 from corner to corner');
  }
  return full;
}
