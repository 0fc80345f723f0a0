import { simulationJob } from '../../compute/simulationJob';
import { Problem } from '../../engine/problem';
import { contrast, type Estimate, estimate } from '../../engine/simulation/estimate';
import { cells, optional, quantity, share, word } from '../../fields/field';
import { twinFunction } from '../define';
import { runJob, type Work } from '../gate/work';
import { readTable } from '../readTable';
import { type Choice, chosen, freeHelp, freeParametersOf, startOf, valueAt } from './freeParameters';
import { measuresOf } from './measures';
import { modelOf, refuseTwice } from './modelOf';
import { pointColumns, pointHelp } from './pointTable';
import { wordOf } from './stockPoint';
import { better, isFinest, nameOf, neighbours, type Score, type Search } from './search';

/** Choices that are looked at once more, and how many more futures they get then. */
const finalists = 5;
const moreFutures = 4;

export const OPTIMIZE = twinFunction({
  name: 'OPTIMIZE',
  question: 'order',
  summary: 'The reorder points, lots and levels that cost least, or earn most, in simulation.',
  method: `The search starts from what the model says, or else from the textbook: the level at the critical ratio of the costs over lead time and one period, and the economic lot. It looks a step up and down in each parameter and in all together, moves to the best, and halves the step when none is better. All choices meet the same futures. The best ${finalists} are simulated once more with ${moreFutures} times as many other futures, and the one that wins there is assessed against the start on futures that neither has seen, so that OBJECTIVE and GAIN are not flattered. It is the best found, not proven to be the best there is.`,
  params: {
    model: cells(pointHelp),
    free: cells(freeHelp),
    objective: word(['COST', 'CAPITAL', 'PROFIT'], 'What to make small, or for PROFIT large, per period', {
      default: 'COST',
    }),
    minFill: optional(share('Share of demand that must be met at once', { min: 0, max: 1 })),
    budget: quantity('count', 'Choices that may be tried', { min: 1, max: 10_000, whole: true, default: 60 }),
    periods: quantity('count', 'Periods counted in each future', { min: 1, max: 1e6, whole: true, default: 365 }),
    warmup: quantity('count', 'Periods before them that are not', { min: 0, max: 1e6, whole: true, default: 90 }),
    reps: quantity('count', 'Futures that each choice meets', { min: 10, max: 1e6, whole: true, default: 50 }),
    seed: quantity('none', 'Another seed draws other futures', { min: 0, max: 2 ** 31, whole: true, default: 1 }),
  },
  alsoCalled: { TRUEOPTIMUM: 'OBJECTIVE' },
  shape: 'table',
  results: {
    PARAMETER: { unit: 'text', help: 'What was chosen' },
    NODE: { unit: 'text', help: 'Node', missing: 'free says no node, so it holds for all' },
    ITEM: { unit: 'text', help: 'Item', missing: 'free says no item, so it holds for all' },
    VALUE: { unit: 'units', help: 'The best found' },
    START: { unit: 'units', help: 'Where the search began' },
    OBJECTIVE: { unit: 'money/period', help: 'Cost, capital or profit of a period with the best found' },
    BAND95: { unit: 'money/period', help: 'Half the width of its 95% band' },
    FILL: { unit: 'share', help: 'Share of demand met at once', missing: 'demand of model is 0' },
    GAIN: { unit: 'money/period', help: 'How much better than the start it is' },
    GAINBAND: { unit: 'money/period', help: 'Half the width of the 95% band of GAIN' },
    TRIED: { unit: 'count', help: 'Choices that were tried' },
  },
  cancelable: true,
  source:
    'Law, Simulation Modeling and Analysis (2015), chapter 10, on selecting systems; Kolda, Lewis & Torczon (2003), SIAM Review 45(3), on pattern search',
  examples: [
    {
      formula:
        'TWIN.OPTIMIZE({"node","demandMean","leadTime","policy","reorderPoint","orderQty","onHand","onOrder","holdingCost","stockoutCost","orderCost";"Shop",10,1,"RQ",10,20,20,0,1,100,20},{"parameter","low","high","step";"orderQty",10,40,10},,,10,120,0,10,1,FALSE)',
      gives: [['orderQty', null, null, 20, 20, 25, 0, 1, 0, 0, 3]],
      from: 'by hand, steady demand of 10: a lot of 20 comes every second period, which end with 20 and 10: 15 + 20 / 2 = 25; a lot of 10 costs 10 + 20, one of 30 costs 20 + 20 / 3',
    },
  ],
  *compute({ model, free: freeTable, objective, minFill, budget, periods, warmup, reps, seed }) {
    const rows = refuseTwice(
      readTable(model, 'model', { columns: pointColumns, needed: ['demandMean', 'leadTime', 'policy'] }),
      'model',
    );
    const free = freeParametersOf(freeTable, rows);
    const sign = objective === 'PROFIT' ? -1 : 1;
    const isSound = (choice: Choice): boolean =>
      chosen(rows, free, choice).every(
        ({ policy, reorderPoint, orderUpTo }) => wordOf(policy) !== 'SS' || (reorderPoint ?? 0) <= (orderUpTo ?? 0),
      );

    function* tryOut(choices: readonly Choice[], futures: number, from: number): Work<readonly Tried[]> {
      const all = choices.flatMap((choice) => chosen(rows, free, choice));
      const variants = [{ id: 'base', changes: [] }];
      const sized = { periods, warmup, reps: futures, seed: from, waits: 1, variants };
      const run = yield* runJob(simulationJob, modelOf(all, sized));
      return choices.map((choice, at): Tried => {
        const points = rows.map((_, i) => at * rows.length + i);
        const { FILL: fill, [objective as 'COST']: money } = measuresOf({ run, variant: 0, points, rows: all });
        if (money === null)
          throw new Problem('wrong-type', `model lacks a column that ${objective} needs: ${needs[objective]}`);
        const lacking = minFill === null ? 0 : Math.max(0, minFill - (fill?.mean ?? 1));
        return { choice, objective: sign * money.mean, lacking, values: money.values, fill: fill?.mean ?? null };
      });
    }

    const start = startOf(rows, free);
    if (!isSound(start))
      throw new Problem('out-of-range', 'free puts orderUpTo below reorderPoint at the start: widen its bounds');
    const tried = new Map<string, Score>();
    const note = (scores: readonly Score[]): void => scores.forEach((score) => tried.set(nameOf(score.choice), score));
    note(yield* tryOut([start], reps, seed));
    let search: Search = { free, tried, best: bestOf([...tried.values()]), reach: 0.25 };
    while (tried.size < budget) {
      const next = neighbours(search, isSound).slice(0, budget - tried.size);
      if (next.length > 0) note(yield* tryOut(next, reps, seed));
      const best = bestOf([...tried.values()]);
      const moved = best !== search.best;
      if (!moved && isFinest(search)) break;
      search = { ...search, best, reach: moved ? search.reach : search.reach / 2 };
    }
    if (search.best.lacking > 0) {
      const most = Number(((minFill ?? 0) - search.best.lacking).toPrecision(4));
      throw new Problem(
        'cannot-tell',
        `minFill is met by no choice that was tried (${tried.size}), FILL is at most ${most}: widen the bounds of free, or raise budget`,
      );
    }
    const last = [...tried.values()].sort((one, two) => (better(one, two) ? -1 : 1)).slice(0, finalists);
    const winner = bestOf(
      yield* tryOut(
        last.map(({ choice }) => choice),
        moreFutures * reps,
        seed + 1,
      ),
    );
    const [found, before] = yield* tryOut([winner.choice, start], moreFutures * reps, seed + 2);
    if (found === undefined || before === undefined) throw new Error('two choices give two results');
    const gain: Estimate = contrast([
      { sign: sign === 1 ? -1 : 1, values: found.values },
      { sign: sign === 1 ? 1 : -1, values: before.values },
    ]);
    const { mean, half } = estimate(found.values);
    return free.map((each, i) => ({
      PARAMETER: each.parameter,
      NODE: each.node,
      ITEM: each.item,
      VALUE: valueAt(each, found.choice[i] ?? 0),
      START: valueAt(each, start[i] ?? 0),
      OBJECTIVE: mean,
      BAND95: half,
      FILL: found.fill,
      GAIN: gain.mean,
      GAINBAND: gain.half,
      TRIED: tried.size,
    }));
  },
});

interface Tried extends Score {
  readonly values: Float64Array;
  readonly fill: number | null;
}

const needs = {
  COST: 'holdingCost, stockoutCost, orderCost',
  CAPITAL: 'unitValue',
  PROFIT: 'margin, holdingCost, stockoutCost, orderCost',
} as const;

const bestOf = <S extends Score>(scores: readonly S[]): S =>
  scores.reduce((one, two) => (better(two, one) ? two : one));
