import { newsvendor } from '../../engine/inventory/newsvendor';
import { distribution, families } from '../../engine/numeric/distribution';
import { sample } from '../../engine/numeric/sample';
import { Problem } from '../../engine/problem';
import { sameLength } from '../../engine/sameLength';
import { numbers, optional, quantity, word } from '../../fields/field';
import { num, percent } from '../card/phrase';
import { twinFunction } from '../define';

export const NEWSVENDOR = twinFunction({
  name: 'NEWSVENDOR',
  question: 'order',
  summary: 'What to buy once for a demand that is not known yet, and the profit or cost to expect of it.',
  method:
    'The smallest quantity that covers demand with the probability underage / (underage + overage). Underage is what a unit short loses, price - cost + penalty; overage what a unit left over loses, cost - salvage. Demand is a distribution, or a list of values with their probabilities.',
  params: {
    price: optional(quantity('money/unit', 'What a unit sells for', { min: 0 })),
    cost: optional(quantity('money/unit', 'What a unit costs', { min: 0 })),
    salvage: quantity(
      'money/unit',
      'What a unit that is left over still brings; below 0 when it costs to be rid of it',
      {
        default: 0,
      },
    ),
    demandMean: optional(quantity('units', 'Average demand')),
    demandSd: optional(quantity('units', 'Standard deviation of demand; only POISSON does without', { min: 0 })),
    dist: word(families, 'Distribution of demand', { default: 'NORMAL' }),
    penalty: quantity('money/unit', 'What a customer turned away costs beyond the lost margin', { min: 0, default: 0 }),
    underageCost: optional(quantity('money/unit', 'Loss for a unit short, instead of price and cost', { above: 0 })),
    overageCost: optional(quantity('money/unit', 'Loss for a unit left over, instead of price and cost', { above: 0 })),
    values: optional({ ...numbers('units', 'Possible demands, instead of a distribution'), blanks: 'refuse' }),
    probabilities: optional({
      ...numbers('share', 'Probability of each; left out, all are alike', { min: 0, max: 1 }),
      blanks: 'refuse',
    }),
    orderQty: optional(quantity('units', 'A quantity of your own to value instead of the best one', { min: 0 })),
  },
  shape: 'record',
  results: {
    Q: { unit: 'units', help: 'Units to buy' },
    PROFIT: { unit: 'money', help: 'Expected profit', missing: 'price and cost are missing' },
    COST: { unit: 'money', help: 'Expected loss against knowing the demand' },
    SOLD: { unit: 'units', help: 'Expected units sold' },
    SHORT: { unit: 'units', help: 'Expected units short' },
    LEFTOVER: { unit: 'units', help: 'Expected units left over' },
    CSL: { unit: 'share', help: 'Chance that demand is covered' },
    FILL: { unit: 'share', help: 'Share of demand covered', missing: 'demandMean is 0' },
  },
  main: 'Q',
  source: 'Snyder & Shen, Fundamentals of Supply Chain Theory (2019), section 4.3',
  examples: [
    {
      formula: 'TWIN.NEWSVENDOR(1,0.3,0.12,50,8)',
      gives: 56.6,
      within: 0.05,
      from: 'Snyder & Shen (2019), example 4.2: a critical ratio of 0.7 / 0.88',
    },
    {
      formula: 'TWIN.NEWSVENDOR(,,,6,,"POISSON",,4,1)',
      gives: 8,
      from: 'Snyder & Shen (2019), example 4.7: the first stock that covers 80%',
    },
    {
      formula: 'TWIN.NEWSVENDOR(5,3,,,,,,,,{10;20;30},{0.3;0.5;0.2},,"PROFIT")',
      gives: 25,
      within: 1e-9,
      from: 'ratio 0.4, so 20: sold 0.3 x 10 + 0.7 x 20 = 17 at 5, less 60; a quantity of 10 gives 20',
    },
  ],
  worked(args) {
    const { underage, overage } = lossesOf(args);
    const ratio = percent(underage / (underage + overage));
    return [
      `A unit short loses ${num(underage)}, a unit left over ${num(overage)}.`,
      `Demand is to be covered with ${num(underage)} / (${num(underage)} + ${num(overage)}) = ${ratio}.`,
    ];
  },
  compute(args) {
    const result = newsvendor({ ...lossesOf(args), demand: demandOf(args), orderQty: args.orderQty });
    refuseNegative(result);
    const { price, cost } = args;
    const profit =
      price === null || cost === null
        ? null
        : price * result.sold + args.salvage * result.left - cost * result.quantity - args.penalty * result.short;
    return {
      Q: result.quantity,
      PROFIT: profit,
      COST: result.cost,
      SOLD: result.sold,
      SHORT: result.short,
      LEFTOVER: result.left,
      CSL: result.csl,
      FILL: result.fill,
    };
  },
});

interface Losses {
  readonly price: number | null;
  readonly cost: number | null;
  readonly salvage: number;
  readonly penalty: number;
  readonly underageCost: number | null;
  readonly overageCost: number | null;
}

function lossesOf({ price, cost, salvage, penalty, underageCost, overageCost }: Losses) {
  const underage = underageCost ?? (price === null || cost === null ? null : price - cost + penalty);
  const overage = overageCost ?? (cost === null ? null : cost - salvage);
  if (underage === null) throw new Problem('wrong-type', 'price is missing: give price and cost, or underageCost');
  if (overage === null) throw new Problem('wrong-type', 'cost is missing: give it, or overageCost');
  return { underage, overage };
}

interface Demand {
  readonly demandMean: number | null;
  readonly demandSd: number | null;
  readonly dist: (typeof families)[number];
  readonly values: readonly number[] | null;
  readonly probabilities: readonly number[] | null;
}

function demandOf({ demandMean, demandSd, dist, values, probabilities }: Demand) {
  if (values === null) {
    if (probabilities !== null)
      throw new Problem('wrong-type', 'values is missing: give one for each of probabilities');
    if (demandMean === null) throw new Problem('wrong-type', 'demandMean is missing: give it, or values');
    if (demandSd === null && dist !== 'POISSON') throw new Problem('wrong-type', 'demandSd is missing');
    return distribution(dist, demandMean, demandSd ?? 0);
  }
  if (demandMean !== null || demandSd !== null) {
    const other = demandMean === null ? 'demandSd' : 'demandMean';
    throw new Problem('wrong-type', `values and ${other} are both given: leave values out, or demandMean and demandSd`);
  }
  if (probabilities !== null) {
    sameLength({ values, probabilities }, 'give one for each');
    const sum = probabilities.reduce((total, each) => total + each, 0);
    if (Math.abs(sum - 1) > 1e-6) throw new Problem('out-of-range', `probabilities must add up to 1, not ${sum}`);
  }
  return sample({ values, weights: probabilities });
}

/** The textbook's formulas hold while hardly any demand is below 0; then they buy or sell less than nothing. */
function refuseNegative({ quantity, sold }: { readonly quantity: number; readonly sold: number }): void {
  if (quantity >= 0 && sold >= 0) return;
  throw new Problem(
    'out-of-range',
    'demandMean, demandSd or values let demand be below 0 so often that less than nothing would be bought or sold: try dist GAMMA',
  );
}
