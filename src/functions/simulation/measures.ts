import { type Estimate, estimate, ratioEstimate } from '../../engine/simulation/estimate';
import { samples, type Simulated } from '../../engine/simulation/join';
import type { RecordField } from '../../engine/simulation/record';
import type { PointRow } from './pointTable';

/** A measure of a run: its estimate, and its value in each future. */
export interface Measured extends Estimate {
  readonly values: Float64Array;
}

/** Some stock points of one variant of a run, and the rows that they were made of. */
export interface Part {
  readonly run: Simulated;
  readonly variant: number;
  readonly points: readonly number[];
  readonly rows: readonly PointRow[];
}

/** A field summed over the points of a part, each weighed by a column of its row; null when a row lacks it. */
export function summed({ run, variant, points, rows }: Part, field: RecordField, weight?: Weight): Float64Array | null {
  const sum = new Float64Array(run.model.replications);
  for (const point of points) {
    const by = weight === undefined ? 1 : rows[point]?.[weight];
    if (by === null || by === undefined) return null;
    samples(run, variant, field, point).forEach((value, r) => (sum[r] = (sum[r] ?? 0) + by * value));
  }
  return sum;
}
type Weight = 'unitValue' | 'margin' | 'holdingCost' | 'stockoutCost' | 'orderCost';

const measured = (values: Float64Array | null): Measured | null =>
  values === null ? null : { ...estimate(values), values };

const share = (above: Float64Array, below: Float64Array): Measured | null =>
  below.some((value) => value > 0)
    ? {
        ...ratioEstimate(above, below),
        values: above.map((value, r) => value / (below[r] ?? 0)).filter(Number.isFinite),
      }
    : null;

/** What one more variable is of two or more, future by future; null when one of them is not there. */
const combined = (lists: readonly (Float64Array | null)[], of: (...values: number[]) => number): Float64Array | null =>
  lists.every((list) => list !== null)
    ? (lists[0]?.map((_, r) => of(...lists.map((list) => list[r] ?? 0))) ?? null)
    : null;

/** All measures of a part. Money is per period; null where the table does not say what is needed for it. */
export function measuresOf(part: Part): Readonly<Record<Measure, Measured | null>> {
  const { periods } = part.run.model;
  const field = (name: RecordField): Float64Array => summed(part, name) ?? new Float64Array();
  const each = (name: RecordField): Float64Array => field(name).map((value) => value / periods);
  const cycles = field('cycles');
  const short = field('shortCycles');
  return {
    FILL: share(field('servedAtOnce'), field('demand')),
    CSL: share(
      cycles.map((all, r) => all - (short[r] ?? 0)),
      cycles,
    ),
    READY: measured(each('readyPeriods').map((value) => value / part.points.length)),
    STOCKOUTS: measured(field('shortPeriods')),
    ONHAND: measured(each('onHandSum')),
    PIPELINE: measured(each('onOrderSum')),
    PIPELINEVAR: part.points.length === 1 ? measured(spread(each('onOrderSquares'), each('onOrderSum'))) : null,
    BACKORDERS: measured(each('waitingSum')),
    LOST: measured(field('lost')),
    ORDERS: measured(field('orders')),
    CAPITAL: measured(perPeriod(part, summed(part, 'onHandSum', 'unitValue'))),
    MARGIN: measured(marginOf(part)),
    COST: measured(costOf(part)),
    PROFIT: measured(combined([marginOf(part), costOf(part)], (margin, cost) => margin - cost)),
  };
}
export const measureNames = [
  'FILL',
  'CSL',
  'READY',
  'STOCKOUTS',
  'ONHAND',
  'PIPELINE',
  'PIPELINEVAR',
  'BACKORDERS',
  'LOST',
  'ORDERS',
  'CAPITAL',
  'MARGIN',
  'COST',
  'PROFIT',
] as const;
export type Measure = (typeof measureNames)[number];

/** Variance over time, of mean squares and means. */
const spread = (squares: Float64Array, means: Float64Array): Float64Array =>
  squares.map((square, r) => Math.max(0, square - (means[r] ?? 0) ** 2));

const perPeriod = ({ run }: Part, values: Float64Array | null): Float64Array | null =>
  values?.map((value) => value / run.model.periods) ?? null;

/** Margin of a period: of all demand that is not lost. */
export const marginOf = (part: Part): Float64Array | null =>
  perPeriod(
    part,
    combined([summed(part, 'demand', 'margin'), summed(part, 'lost', 'margin')], (demand, lost) => demand - lost),
  );

/** Holding, shortage (of a unit that waits for a period, or is lost) and ordering, per period. */
const costOf = (part: Part): Float64Array | null =>
  perPeriod(
    part,
    combined(
      [
        summed(part, 'onHandSum', 'holdingCost'),
        summed(part, 'waitingSum', 'stockoutCost'),
        summed(part, 'lost', 'stockoutCost'),
        summed(part, 'orders', 'orderCost'),
      ],
      (holding, waiting, lost, orders) => holding + waiting + lost + orders,
    ),
  );
