import {
  drawnRouteQuantile,
  normalRouteQuantile,
  routeTotal,
  spannedLeg,
  type Leg,
} from '../../engine/leadTime/routeLeadTime';
import { Problem } from '../../engine/problem';
import { matrix, quantity, share, word } from '../../fields/field';
import { twinFunction } from '../define';

const draws = 20_000;

export const ROUTELEADTIME = twinFunction({
  name: 'ROUTELEADTIME',
  question: 'leadTime',
  summary: 'Lead time of a route of several legs: mean, spread, a quantile, and the leg that makes it uncertain.',
  method: `Legs are independent: means and variances add up. NORMAL takes the quantile of the normal distribution with this mean and spread. SIMULATE draws every leg ${draws.toLocaleString('en')} times, from a gamma distribution, or from a triangular one where min, mode and max are given, which is right also for few and skewed legs.`,
  params: {
    legs: matrix(
      'periods',
      'A row for each leg: mean and standard deviation; or blank, blank, least, usual and most. The times are all in one unit of yours',
      { min: 0 },
    ),
    quantile: share('Share of shipments that shall be there by then', { above: 0, below: 1, default: 0.95 }),
    method: word(['NORMAL', 'SIMULATE'], 'How the quantile is found', { default: 'NORMAL' }),
    seed: quantity('none', 'Another seed gives another draw', { min: 0, max: 4_294_967_295, whole: true, default: 1 }),
  },
  shape: 'record',
  results: {
    MEAN: { unit: 'periods', help: 'Mean time of the route' },
    SD: { unit: 'periods', help: 'Its standard deviation' },
    QUANTILE: { unit: 'periods', help: 'Time within which the wanted share arrives' },
    LEG: {
      unit: 'count',
      help: 'The leg with most of the variance, counted from 1',
      missing: 'none of the legs varies',
    },
    LEGSHARE: { unit: 'share', help: 'Share of the variance that this leg has', missing: 'none of the legs varies' },
  },
  main: 'QUANTILE',
  source: 'Sums of independent variables; Evans, Hastings & Peacock, Statistical Distributions (2000), triangular',
  examples: [
    {
      formula: 'TWIN.ROUTELEADTIME({5,1;21,4;3,1.5;2,0.5},0.95,,,"ALL")',
      gives: [
        ['MEAN', 'SD', 'QUANTILE', 'LEG', 'LEGSHARE'],
        [31, 4.4158804, 38.2634769, 2, 0.8205128],
      ],
      within: 1e-6,
      from: 'the square root of 1 + 16 + 2.25 + 0.25 = 19.5; 1.6448536 of it above 31; 16 / 19.5',
    },
  ],
  compute({ legs: rows, quantile: wanted, method, seed }) {
    const legs = rows.map(legOf);
    if (legs.length === 0) throw new Problem('cannot-tell', 'legs is empty: give one row for each leg');
    const total = routeTotal(legs);
    const shares = total.shares.map((one) => one ?? 0);
    const most = Math.max(...shares);
    return {
      MEAN: total.mean,
      SD: total.sd,
      QUANTILE:
        method === 'NORMAL' ? normalRouteQuantile(total, wanted) : drawnRouteQuantile(legs, wanted, seed, draws),
      LEG: most === 0 ? null : shares.indexOf(most) + 1,
      LEGSHARE: most === 0 ? null : most,
    };
  },
});

function legOf(row: readonly (number | null)[], i: number): Leg {
  const [mean = null, sd = null, min = null, mode = null, max = null] = row;
  if (min !== null && mode !== null && max !== null) {
    if (min > mode || mode > max)
      throw new Problem('out-of-range', `legs row ${i + 1}: least, usual and most must be in ascending order`);
    return spannedLeg(min, mode, max);
  }
  if (mean === null || sd === null || [min, mode, max].some((cell) => cell !== null))
    throw new Problem('wrong-type', `legs row ${i + 1}: give mean and standard deviation, or least, usual and most`);
  return { mean, sd };
}
