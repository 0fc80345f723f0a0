import type { RecordField } from '../engine/simulation/record';
import type { Unit } from '../fields/units';
import type { Economics } from './economics';

/** A sum over stock points of record fields, each times a weight. */
export type Weights = (worth: Economics) => Partial<Record<RecordField, number>>;

export interface Measure {
  readonly id: string;
  readonly label: string;
  /** Shorter, for the heading of a column; the label where it is left out. */
  readonly brief?: string;
  readonly unit: Unit;
  readonly help: string;
  readonly of: Weights;
  /** A share: the sum of `of` over the sum of this. */
  readonly over?: Weights;
  /** The largest over the stock points instead of their sum. */
  readonly largest?: true;
}

const expediteCost: Weights = ({ premium, unitCost }) => ({ fastUnits: premium * unitCost });
const lostMargin: Weights = ({ margin }) => ({ lost: margin });
const holdingCost: Weights = ({ holdingPerDay, owned }) => ({
  onHandSum: holdingPerDay,
  onOrderSum: holdingPerDay * owned,
});
const orderingCost: Weights = ({ orderCost }) => ({ orders: orderCost });
const waitingCost: Weights = ({ waitingPerDay }) => ({ waitingSum: waitingPerDay });

/** Everything that a run tells, in reading order. Units of different items are added up as they are. */
export const measures = [
  {
    id: 'fill',
    label: 'Fill rate',
    unit: 'share',
    help: 'Share of demand served at once',
    of: () => ({ servedAtOnce: 1 }),
    over: () => ({ demand: 1 }),
  },
  {
    id: 'cycleService',
    label: 'Cycle service',
    unit: 'share',
    help: 'Share of replenishment cycles without a shortage',
    of: () => ({ cycles: 1, shortCycles: -1 }),
    over: () => ({ cycles: 1 }),
  },
  {
    id: 'readyRate',
    label: 'Ready rate',
    unit: 'share',
    help: 'Share of item-days that end with stock',
    of: ({ days, points }) => ({ readyPeriods: 1 / (days * points) }),
  },
  {
    id: 'shortDays',
    label: 'Item-days short',
    unit: 'count',
    help: 'Days with unserved demand, items added',
    of: () => ({ shortPeriods: 1 }),
  },
  {
    id: 'unitsShort',
    label: 'Units short',
    unit: 'units',
    help: 'Demand not served at once',
    of: () => ({ demand: 1, servedAtOnce: -1 }),
  },
  {
    id: 'uncosted',
    label: 'Units short without a cost',
    unit: 'share',
    help: 'Share of the units short of which nobody knows what they cost',
    of: ({ lostUncosted, waitingUncosted }) => ({
      demand: waitingUncosted,
      servedAtOnce: -waitingUncosted,
      lost: lostUncosted - waitingUncosted,
    }),
    over: () => ({ demand: 1, servedAtOnce: -1 }),
  },
  { id: 'unitsLost', label: 'Units lost', unit: 'units', help: 'Demand never served', of: () => ({ lost: 1 }) },
  {
    id: 'waitingPeak',
    label: 'Peak backlog',
    unit: 'units',
    help: 'Most units that waited, items added',
    of: () => ({ waitingPeak: 1 }),
  },
  {
    id: 'lastShortDay',
    label: 'Last day short',
    unit: 'days',
    help: 'Days until the last shortage of an item is over, ordinary shortages included',
    of: () => ({ lastShort: 1 }),
    largest: true,
  },
  {
    id: 'onHand',
    label: 'Mean stock',
    unit: 'units',
    help: 'Mean units on hand',
    of: ({ days }) => ({ onHandSum: 1 / days }),
  },
  {
    id: 'workingCapital',
    label: 'Stock on hand and in transit, at cost',
    brief: 'Stock and transit at cost',
    unit: 'money',
    help: 'Working capital: mean stock on hand and the owned share of what is on order, at unit cost',
    of: ({ days, unitCost, owned }) => ({ onHandSum: unitCost / days, onOrderSum: (unitCost / days) * owned }),
  },
  {
    id: 'fastUnits',
    label: 'Expedited units',
    unit: 'units',
    help: 'Units that came by the fast lane',
    of: () => ({ fastUnits: 1 }),
  },
  { id: 'expediteCost', label: 'Expedite cost', unit: 'money', help: 'Premium paid on them', of: expediteCost },
  { id: 'lostMargin', label: 'Lost margin', unit: 'money', help: 'Contribution of lost units', of: lostMargin },
  {
    id: 'holdingCost',
    label: 'Holding cost',
    unit: 'money',
    help: 'Stock on hand and in transit at cost, times the holding rate',
    of: holdingCost,
  },
  {
    id: 'orderingCost',
    label: 'Ordering cost',
    unit: 'money',
    help: 'Orders placed, at the cost of an order',
    of: orderingCost,
  },
  { id: 'waitingCost', label: 'Waiting cost', unit: 'money', help: 'Cost of units that wait', of: waitingCost },
  {
    id: 'supplyCost',
    label: 'Cost of supply',
    unit: 'money',
    help: 'Expedite, holding and ordering: against doing nothing, what a response costs by itself',
    of: (worth) => ({ ...expediteCost(worth), ...holdingCost(worth), ...orderingCost(worth) }),
  },
  {
    id: 'totalCost',
    label: 'Total cost',
    unit: 'money',
    help: 'Expedite, lost margin, holding, ordering and waiting',
    of: (worth) => ({
      ...expediteCost(worth),
      ...lostMargin(worth),
      ...holdingCost(worth),
      ...orderingCost(worth),
      ...waitingCost(worth),
    }),
  },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof measures)[number]['id'];

/** What is told of each item by itself. */
export const itemMeasures = [
  'fill',
  'unitsShort',
  'workingCapital',
  'lostMargin',
  'expediteCost',
  'totalCost',
] as const;
export type ItemMeasureId = (typeof itemMeasures)[number];

export const measureNamed = <Id extends MeasureId>(id: Id): Measure & { readonly id: Id } =>
  measures.find((measure) => measure.id === id) as Measure & { readonly id: Id };
