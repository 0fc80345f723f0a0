import { baseStock } from '../../engine/inventory/baseStock';
import { Problem } from '../../engine/problem';
import { flag, optional, quantity, share } from '../../fields/field';
import { twinFunction } from '../define';
import { demandSpread, spreadTerm } from './demandSpread';
import { demandMean, demandPeriod, demandSd, leadTime } from './terms';

export const BASESTOCK = twinFunction({
  name: 'BASESTOCK',
  question: 'hold',
  summary:
    'Stock that is replaced one for one: the least level that meets a fill rate, or what a level of your own gives.',
  method:
    'Each unit demanded orders a unit, so stock on hand and on order less what is owed stays at S. Backorders: a demand is met when fewer than S units were asked for over the last lead time, P(D < S); the units owed are E(D - S)+. Lost sales: the share lost is the loss formula of Erlang for S and a load of demand x lead time.',
  params: {
    demandRate: demandMean,
    leadTime,
    fillTarget: optional(share('Least share of demand to meet from stock')),
    baseStock: optional(quantity('units', 'A level of your own, instead of a target', { min: 0 })),
    lost: flag('TRUE when demand that finds no stock is lost instead of waiting', { default: false }),
    dist: spreadTerm,
    demandSd: optional(demandSd),
    demandPeriod,
  },
  alsoCalled: { S: 'baseStock', lostSales: 'lost' },
  shape: 'record',
  results: {
    S: { unit: 'units', help: 'Base stock' },
    FILL: { unit: 'share', help: 'Share of demand met from stock' },
    BACKORDERS: { unit: 'units', help: 'Mean units owed', missing: 'lost is TRUE, so nothing is owed' },
    ONHAND: { unit: 'units', help: 'Mean stock on hand' },
  },
  main: 'S',
  source:
    'Palm (1938); Sherbrooke (1968); Karush (1957) for lost sales; Zipkin, Foundations of Inventory Management (2000), chapters 6 and 7',
  examples: [
    {
      formula: 'TWIN.BASESTOCK(1.2,5,0.95)',
      gives: 11,
      from: 'Poisson demand of mean 6: P(D <= 9) = 0.9161, P(D <= 10) = 0.9574',
    },
    {
      formula: 'TWIN.BASESTOCK(1,1,,1,TRUE,,,,"FILL")',
      gives: 0.5,
      from: "Erlang's loss formula for one server and a load of 1",
    },
  ],
  compute(args) {
    if (args.baseStock !== null && args.fillTarget !== null) {
      throw new Problem('wrong-type', 'baseStock and fillTarget are both given: leave one of them out');
    }
    const result = baseStock({ ...args, ...demandSpread(args, 'POISSON') });
    return { S: result.baseStock, FILL: result.fill, BACKORDERS: result.backorders, ONHAND: result.onHand };
  },
});
