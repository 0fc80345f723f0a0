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
/** Beyond, fewer than ten draws say where a quantile lies. */
const outermost = 10 / draws;
const steady = 'none of the legs varies';

export const ROUTELEADTIME = twinFunction({
  name: 'ROUTELEADTIME',
  question: 'leadTime',
  summary: 'Lead time of a route of several legs: mean, spread, a quantile, and what each leg adds to its uncertainty.',
  method: `Legs are independent: means and variances add up. NORMAL takes the quantile of the normal distribution with this mean and spread. SIMULATE draws every leg ${draws.toLocaleString('en')} times, from a gamma distribution, or from a triangular one where min, mode and max are given, which is right also for few and skewed legs. A leg has its variance over the sum of all as its share of the spread, with either method; output LEGS shows it for each.`,
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
    MEAN: { unit: 'periods', help: 'Mean time of the route', once: true },
    SD: { unit: 'periods', help: 'Its standard deviation', once: true },
    QUANTILE: { unit: 'periods', help: 'Time within which the wanted share arrives', once: true },
    LEG: { unit: 'count', help: 'The leg with most of the variance, counted from 1', missing: steady, once: true },
    LEGSHARE: { unit: 'share', help: 'Share of the variance that this leg has', missing: steady, once: true },
    NUMBER: { unit: 'count', help: 'Every leg, counted from 1' },
    LEGMEAN: { unit: 'periods', help: 'Mean time of each leg' },
    LEGSD: { unit: 'periods', help: 'Its standard deviation' },
    SHARE: { unit: 'share', help: 'Share of the variance of the route that each leg has', missing: steady },
  },
  main: 'QUANTILE',
  views: {
    ALL: { MEAN: 'MEAN', SD: 'SD', QUANTILE: 'QUANTILE', LEG: 'LEG', LEGSHARE: 'LEGSHARE' },
    LEGS: { LEG: 'NUMBER', MEAN: 'LEGMEAN', SD: 'LEGSD', SHARE: 'SHARE' },
  },
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
    {
      formula: 'TWIN.ROUTELEADTIME({5,1,"","","";"","",2,3,10;3,0,"","",""},,,,"LEGS")',
      gives: [
        ['LEG', 'MEAN', 'SD', 'SHARE'],
        [1, 5, 1, 0.24],
        [2, 5, 1.779513, 0.76],
        [3, 3, 0, 0],
      ],
      within: 1e-6,
      from: 'scipy: triang(1/8, 2, 8) has mean 5 and variance 57/18; shares of 1 + 57/18',
    },
  ],
  compute({ legs: rows, quantile: wanted, method, seed }) {
    const legs = rows.map(legOf);
    if (legs.length === 0) throw new Problem('cannot-tell', 'legs is empty: give one row for each leg');
    if (method === 'SIMULATE') refuseUndrawn(legs, wanted);
    const total = routeTotal(legs);
    const shares = total.shares.map((one) => one ?? 0);
    const most = shares.reduce((a, b) => Math.max(a, b));
    const route = {
      MEAN: total.mean,
      SD: total.sd,
      QUANTILE:
        method === 'NORMAL' ? normalRouteQuantile(total, wanted) : drawnRouteQuantile(legs, wanted, seed, draws),
      LEG: most === 0 ? null : shares.indexOf(most) + 1,
      LEGSHARE: most === 0 ? null : most,
    };
    return legs.map(({ mean, sd }, i) => ({
      ...route,
      NUMBER: i + 1,
      LEGMEAN: mean,
      LEGSD: sd,
      SHARE: total.shares[i] ?? null,
    }));
  },
});

function legOf(row: readonly (number | null)[], i: number): Leg {
  const [mean = null, sd = null, min = null, mode = null, max = null] = row;
  const either = `legs (row ${i + 1}): give mean and standard deviation, or least, usual and most`;
  if (min !== null && mode !== null && max !== null) {
    if (mean !== null || sd !== null) throw new Problem('wrong-type', `${either}, not both`);
    if (min > mode || mode > max)
      throw new Problem('out-of-range', `legs (row ${i + 1}): least, usual and most must be in ascending order`);
    return spannedLeg(min, mode, max);
  }
  if (mean === null || sd === null || [min, mode, max].some((cell) => cell !== null))
    throw new Problem('wrong-type', either);
  return { mean, sd };
}

function refuseUndrawn(legs: readonly Leg[], wanted: number): void {
  if (wanted < outermost || wanted > 1 - outermost) {
    const drawn = draws.toLocaleString('en');
    throw new Problem(
      'out-of-range',
      `quantile must be from ${outermost} to ${1 - outermost} for the ${drawn} draws of method SIMULATE: try NORMAL`,
    );
  }
  const timeless = legs.findIndex(({ mean, sd }) => mean === 0 && sd > 0);
  if (timeless >= 0) {
    throw new Problem('out-of-range', `legs (row ${timeless + 1}): a mean of 0 cannot vary under SIMULATE: try NORMAL`);
  }
}
