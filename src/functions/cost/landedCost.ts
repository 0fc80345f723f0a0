import { landedCost } from '../../engine/cost/landedCost';
import { optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { rate } from './rate';

export const LANDEDCOST = twinFunction({
  name: 'LANDEDCOST',
  question: 'cost',
  summary: 'What a shipment costs once it has arrived, and what a change of tariff does to a unit and its margin.',
  method:
    'Goods + freight + insurance + duty + fees + other. Duty is the customs value times duty rate and additional tariff; the customs value is that of the goods (FOB), or of the goods with freight and insurance (CIF). The processing fee is a share of the customs value between a least and a most. A change of tariff costs the customs value of a unit times the difference of the rates. All rates are yours; none is built in.',
  params: {
    unitPrice: quantity('money/unit', 'Price of one unit', { min: 0 }),
    quantity: quantity('units', 'Units in the shipment', { above: 0 }),
    freight: quantity('money', 'Freight of the shipment', { min: 0, default: 0 }),
    insurance: quantity('money', 'Insurance of the shipment', { min: 0, default: 0 }),
    dutyRate: quantity('openShare', 'Duty as a share of the customs value, 0.25 for 25%', { ...rate, default: 0 }),
    additionalTariff: quantity('openShare', 'Further tariff as a share of the customs value', { ...rate, default: 0 }),
    basis: word(['FOB', 'CIF'], 'What the customs value counts: the goods, or also freight and insurance', {
      default: 'FOB',
    }),
    processingFeeRate: quantity('openShare', 'Processing fee as a share of the customs value', { ...rate, default: 0 }),
    processingFeeMin: quantity('money', 'Least processing fee', { min: 0, default: 0 }),
    processingFeeMax: optional(quantity('money', 'Most processing fee', { min: 0 })),
    harbourFeeRate: quantity('openShare', 'Harbour fee as a share of the customs value', { ...rate, default: 0 }),
    otherFees: quantity('money', 'Other costs of the shipment, such as a broker', { min: 0, default: 0 }),
    tariffFrom: optional(quantity('openShare', 'Tariff before a change; left out, the additional tariff', rate)),
    tariffTo: optional(quantity('openShare', 'Tariff after the change', rate)),
    sellPrice: optional(quantity('money/unit', 'Price at which a unit sells', { above: 0 })),
  },
  alsoCalled: { additionalTariffRate: 'additionalTariff' },
  shape: 'record',
  results: {
    TOTAL: { unit: 'money', help: 'Landed cost of the shipment' },
    PERUNIT: { unit: 'money/unit', help: 'Landed cost of one unit' },
    DUTY: { unit: 'money', help: 'Duty and additional tariff' },
    FEES: { unit: 'money', help: 'Processing and harbour fee' },
    DELTAPERUNIT: {
      unit: 'money/unit',
      help: 'What the change of tariff adds to one unit',
      missing: 'tariffTo is missing: give the tariff after the change',
    },
    MARGINPOINTS: {
      unit: 'openShare',
      help: 'What the change of tariff takes from the margin, as a share of the selling price',
      missing: 'tariffTo and sellPrice are both needed for the loss of margin',
    },
  },
  main: 'TOTAL',
  views: { DELTA: { PERUNIT: 'DELTAPERUNIT', MARGINPOINTS: 'MARGINPOINTS' } },
  source: 'Incoterms 2020 for what each basis holds; 19 CFR 24.23 and 24.24 for fees with a least and a most',
  examples: [
    {
      formula: 'TWIN.LANDEDCOST(100,100,2800,35,0,0.25,"FOB",0.003464,31.67,614.35,0.00125)',
      gives: 15382.14,
      within: 0.005,
      from: 'published landed-cost guide of cvdar.com, total $15,382',
    },
    {
      formula: 'TWIN.LANDEDCOST(20,5000,,,0.03,,,,,,,,0,0.25,44,"DELTA")',
      gives: [
        ['PERUNIT', 'MARGINPOINTS'],
        [5, 0.1136364],
      ],
      within: 1e-7,
      from: '20 x 0.25 = 5, and 5 / 44',
    },
  ],
  compute(args) {
    const { customsValue, duty, fees, total } = landedCost(args);
    const change = args.tariffTo === null ? null : args.tariffTo - (args.tariffFrom ?? args.additionalTariff);
    const delta = change === null ? null : (customsValue / args.quantity) * change;
    return {
      TOTAL: total,
      PERUNIT: total / args.quantity,
      DUTY: duty,
      FEES: fees,
      DELTAPERUNIT: delta,
      MARGINPOINTS: delta === null || args.sellPrice === null ? null : delta / args.sellPrice,
    };
  },
});
