import { bufferZones, netFlow } from '../../engine/inventory/demandDrivenBuffer';
import { duration, optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { demandPeriods } from '../gate/duration';

const noStock = 'onHand is missing: give stock on hand, on order, and qualified demand';

export const DDMRP = twinFunction({
  name: 'DDMRP',
  question: 'order',
  summary: 'Zones of a demand-driven buffer, and what its net flow position asks to order.',
  method:
    'Yellow = average usage x decoupled lead time. Red = yellow x lead time factor x (1 + variability factor). Green = the largest of minimum order, yellow x lead time factor, and usage over the order cycle. Net flow = on hand + on order - qualified demand; at or below the top of yellow, order up to the top of green.',
  params: {
    adu: quantity('units/period', 'Average daily usage, or usage per period', { min: 0 }),
    dlt: duration('Decoupled lead time, in the periods of the usage, or text such as "14d"', { min: 0 }),
    leadTimeFactor: quantity('none', 'Lead time factor, from 0.2 for long to 1 for short lead times', { min: 0 }),
    variabilityFactor: quantity('none', 'Variability factor, from 0 for steady to 1 for erratic demand', { min: 0 }),
    moq: quantity('units', 'Least quantity of an order', { min: 0, default: 0 }),
    orderCycle: duration('Periods that an order is meant to last', { min: 0, default: 0 }),
    onHand: optional(quantity('units', 'Stock on hand')),
    onOrder: quantity('units', 'Units on order', { min: 0, default: 0 }),
    qualifiedDemand: quantity('units', 'Orders due today or overdue, and qualified spikes', { min: 0, default: 0 }),
    demandPeriod: optional(
      word(demandPeriods, 'Length of a period of the usage; needed when a time is text with a unit'),
    ),
  },
  alsoCalled: { ltFactor: 'leadTimeFactor', varFactor: 'variabilityFactor' },
  shape: 'record',
  results: {
    RED: { unit: 'units', help: 'Red zone: safety' },
    YELLOW: { unit: 'units', help: 'Yellow zone: demand over the lead time' },
    GREEN: { unit: 'units', help: 'Green zone: size of an order' },
    TOR: { unit: 'units', help: 'Top of red' },
    TOY: { unit: 'units', help: 'Top of yellow' },
    TOG: { unit: 'units', help: 'Top of green' },
    NETFLOW: { unit: 'units', help: 'Net flow position', missing: noStock },
    ORDER: { unit: 'units', help: 'Units to order now', missing: noStock },
    ZONE: { unit: 'text', help: 'Zone that the net flow position is in', missing: noStock },
  },
  main: 'ALL',
  source: 'Ptak & Smith, Demand Driven Material Requirements Planning (2016), chapters 8 and 9',
  examples: [
    {
      formula: 'TWIN.DDMRP(10,12,0.5,0.5,50,7,,,,,"TOG")',
      gives: 280,
      from: 'by hand: red 10 x 12 x 0.5 x 1.5 = 90, yellow 120, green 10 x 7 = 70',
    },
    {
      formula: 'TWIN.DDMRP(10,12,0.5,0.5,50,7,100,60,20,,"ORDER")',
      gives: 140,
      from: 'by hand: net flow 100 + 60 - 20 = 140 lies below 210, so order up to 280',
    },
  ],
  compute(args) {
    const zones = bufferZones(args);
    const flow = args.onHand === null ? null : netFlow(zones, args.onHand + args.onOrder - args.qualifiedDemand);
    return {
      RED: zones.red,
      YELLOW: zones.yellow,
      GREEN: zones.green,
      TOR: zones.topOfRed,
      TOY: zones.topOfYellow,
      TOG: zones.topOfGreen,
      NETFLOW: flow?.position ?? null,
      ORDER: flow?.order ?? null,
      ZONE: flow?.zone ?? null,
    };
  },
});
