import { simulationJob } from '../../compute/simulationJob';
import { contrast, estimate, ratioContrast, ratioEstimate } from '../../engine/simulation/estimate';
import { samples, type Simulated } from '../../engine/simulation/join';
import type { RecordField } from '../../engine/simulation/record';
import { sequenceSentence } from '../../engine/simulation/sequence';
import { cells, optional, quantity, word } from '../../fields/field';
import { blankRow } from '../blankRow';
import { type Row, twinFunction } from '../define';
import { runJob } from '../gate/work';
import { readTable } from '../readTable';
import { addedCost } from './addedCost';
import { periodNames, periodResults, periodsOf } from './byPeriod';
import { eventHelp, scenariosOf } from './events';
import { eventKinds } from './events/eventKinds';
import { type Futures, futuresOf } from './futures';
import { methodOf } from './kinds';
import { marginOf, type Part, summed } from './measures';
import { modelOf, refuseTwice } from './modelOf';
import { pointColumns, pointHelp, type PointRow } from './pointTable';
import { responseHelp, responsesOf } from './responses';
import { responseKinds } from './responses/responseKinds';

const results = {
  SCENARIO: { unit: 'text', help: 'What happens' },
  RESPONSE: { unit: 'text', help: 'What is done about it' },
  FILL: {
    unit: 'share',
    help: 'Share of demand met at once',
    missing: 'demand of model is 0, so there is no share of it',
  },
  LOST: { unit: 'units', help: 'Units of demand lost' },
  MAXBACKLOG: { unit: 'units', help: 'Most units that wait at the end of a period, added up over stock points' },
  BACKLOGPERIODS: { unit: 'units', help: 'Units that wait, added up over the periods' },
  PERIODSSHORT: { unit: 'count', help: 'Periods that end with waiting units, added up over stock points' },
  PERIODSUNMET: { unit: 'count', help: 'Periods in which demand was not met at once, whether it waits or is lost' },
  RECOVERED: { unit: 'count', help: 'Period after which nothing is short or waits, the last one of all stock points' },
  AVGONHAND: { unit: 'units', help: 'Mean stock at the end of a period' },
  ENDSTOCK: { unit: 'units', help: 'Stock at the end of the last period' },
  CAPITAL: { unit: 'money', help: 'Mean money in stock', missing: 'model has no unitValue' },
  MARGIN: { unit: 'money', help: 'Margin of demand that is not lost, over the run', missing: 'model has no margin' },
  EXTRACOST: {
    unit: 'money',
    help: 'What the response costs, and what events add to the cost of units bought, or cost in units scrapped, over the run',
    missing: 'units are scrapped, and model has no unitValue',
  },
  FILLCHANGE: { unit: 'openShare', help: 'FILL less that of the undisturbed run', missing: 'demand of model is 0' },
  FILLBAND: {
    unit: 'openShare',
    help: 'Half the width of the 95% band of FILLCHANGE',
    missing: 'demand of model is 0',
  },
  MARGINCHANGE: {
    unit: 'money',
    help: 'MARGIN less EXTRACOST, less the MARGIN of the undisturbed run',
    missing: 'model has no margin, or no unitValue where units are scrapped',
  },
  MARGINBAND: {
    unit: 'money',
    help: 'Half the width of the 95% band of MARGINCHANGE',
    missing: 'model has no margin, or no unitValue where units are scrapped',
  },
  ...periodResults,
} as const;
type Line = Row<typeof results>;
const none = blankRow(results);
const series = ['SCENARIO', 'RESPONSE', ...periodNames] as const;
const comparison = (Object.keys(results) as (keyof typeof results)[]).filter((name) => !(name in periodResults));

export const SCENARIO = twinFunction({
  name: 'SCENARIO',
  question: 'risk',
  summary: 'What a disruption does to service and stock, and what each response would change.',
  method: `Undisturbed, disturbed, and with each response, on the same random numbers, so that differences are paired and their bands narrow. A run starts from onHand and onOrder, or at rest where they are blank; periods count from 1. ${sequenceSentence} Lead times are rounded to whole periods. ${methodOf(eventKinds)} An event with a probability happens in that share of the futures, and in the same ones whatever the response; rows with the same trigger share one draw, so they happen together, a less probable one only with the more probable. ${methodOf(responseKinds)} A response is done in every future, whether the event happens in it or not.`,
  params: {
    model: cells(pointHelp),
    events: optional(cells(eventHelp)),
    responses: optional(cells(responseHelp)),
    periods: quantity('count', 'Periods of the run', { min: 1, max: 1e6, whole: true, default: 52 }),
    reps: quantity('count', 'Futures', { min: 10, max: 1e6, whole: true, default: 500 }),
    seed: quantity('none', 'Another seed draws other futures', { min: 0, max: 2 ** 31, whole: true, default: 1 }),
    output: word(['COMPARISON', 'SERIES'], 'A row for each scenario and response, or for each of their periods', {
      default: 'COMPARISON',
    }),
  },
  shape: 'table',
  results,
  columns: ({ output }) => (output === 'SERIES' ? series : comparison),
  cancelable: true,
  notYet: `${[eventKinds, responseKinds].flatMap(({ later }) => Object.keys(later)).join(', ')}, and a SUPPLIERDOWN of a part of supply`,
  source:
    'Law, Simulation Modeling and Analysis (2015), 11.2, on common random numbers; a plain recursion for the steps',
  examples: [
    {
      formula:
        'TWIN.SCENARIO({"node","demandMean","leadTime","policy","orderUpTo";"Shop",100,1,"BASESTOCK",200},{"kind","start","length";"SUPPLIERDOWN",2,2},,4,10,,"SERIES",FALSE)',
      gives: [
        ['NONE', 'NONE', 1, 100, 0],
        ['NONE', 'NONE', 2, 100, 0],
        ['NONE', 'NONE', 3, 100, 0],
        ['NONE', 'NONE', 4, 100, 0],
        ['EVENTS', 'NONE', 1, 100, 0],
        ['EVENTS', 'NONE', 2, 100, 0],
        ['EVENTS', 'NONE', 3, 0, 0],
        ['EVENTS', 'NONE', 4, 0, 100],
      ],
      from: 'by hand: orders of periods 2 and 3 leave in period 4 and come in the fifth',
    },
  ],
  *compute({ model, events, responses, periods, reps, seed, output }) {
    const rows = refuseTwice(
      readTable(model, 'model', { columns: pointColumns, needed: ['demandMean', 'leadTime', 'policy'] }),
      'model',
    );
    const futures = futuresOf(scenariosOf(events, rows, periods), responsesOf(responses, rows, periods));
    const variants = futures.map(({ changes }, at) => ({ id: String(at), changes }));
    const run = yield* runJob(simulationJob, modelOf(rows, { periods, warmup: 0, reps, seed, waits: 1, variants }));
    return futures.flatMap((future, variant) =>
      output === 'SERIES'
        ? periodsOf(run, variant).map((period) => ({ ...none, ...namesOf(future), ...period }))
        : [lineOf(run, rows, future, variant)],
    );
  },
});

const namesOf = ({ scenario, response }: Futures) => ({ SCENARIO: scenario, RESPONSE: response });

function lineOf(run: Simulated, rows: readonly PointRow[], future: Futures, variant: number): Line {
  const points = rows.map((_, at) => at);
  const part: Part = { run, variant, points, rows };
  const base: Part = { ...part, variant: 0 };
  const { periods } = run.model;
  const field = (name: RecordField, of = part): Float64Array => samples(run, of.variant, name);
  const mean = (values: Float64Array | null): number | null => (values === null ? null : estimate(values).mean);
  const fill = (of: Part) => ({ above: field('servedAtOnce', of), below: field('demand', of) });
  const demanded = field('demand', base).some((value) => value > 0);
  const fillChange = demanded
    ? ratioContrast([
        { sign: 1, ...fill(part) },
        { sign: -1, ...fill(base) },
      ])
    : null;
  const extra = addedCost(part, future);
  const margin = marginOf(part)?.map((value) => value * periods) ?? null;
  const before = marginOf(base)?.map((value) => value * periods) ?? null;
  const marginChange =
    margin === null || before === null || extra === null
      ? null
      : contrast([
          { sign: 1, values: margin },
          { sign: -1, values: extra },
          { sign: -1, values: before },
        ]);
  const overPeriods = (values: Float64Array | null): Float64Array | null =>
    values?.map((value) => value / periods) ?? null;
  return {
    ...none,
    ...namesOf(future),
    FILL: demanded ? ratioEstimate(fill(part).above, fill(part).below).mean : null,
    LOST: mean(field('lost')),
    MAXBACKLOG: mean(field('waitingPeak')),
    BACKLOGPERIODS: mean(field('waitingSum')),
    PERIODSSHORT: mean(field('waitingPeriods')),
    PERIODSUNMET: mean(field('shortPeriods')),
    RECOVERED: mean(latest(run, variant, points)),
    AVGONHAND: mean(overPeriods(field('onHandSum'))),
    ENDSTOCK: mean(field('endOnHand')),
    CAPITAL: mean(overPeriods(summed(part, 'onHandSum', 'unitValue'))),
    MARGIN: mean(margin),
    EXTRACOST: mean(extra),
    FILLCHANGE: fillChange?.mean ?? null,
    FILLBAND: fillChange?.half ?? null,
    MARGINCHANGE: marginChange?.mean ?? null,
    MARGINBAND: marginChange?.half ?? null,
  };
}

/** The last period with something short, over the stock points, in each future. */
function latest(run: Simulated, variant: number, points: readonly number[]): Float64Array {
  const last = new Float64Array(run.model.replications);
  for (const point of points) {
    samples(run, variant, 'lastShort', point).forEach((value, r) => (last[r] = Math.max(last[r] ?? 0, value)));
  }
  return last;
}
