import type { Estimate } from '../../engine/simulation/estimate';
import { units } from '../../fields/units';
import type { ColumnOf } from '../../workbook/tableOf';
import { itemMeasures, type Measure, type MeasureId, measureNamed } from '../measures';
import type { ItemOutcome, Measures, Outcome, ScenarioResult } from '../result';

/** The measures of the first table, each beside its half-width; the total cost, which the chart shows, is the last. */
export const headline: readonly MeasureId[] = [
  'fill',
  'unitsShort',
  'workingCapital',
  'lostMargin',
  'expediteCost',
  'totalCost',
];

/** A response's total cost against doing nothing, whole and in its two parts. */
const parts: readonly (readonly [heading: string, of: (outcome: Outcome) => Measures | null])[] = [
  ['cost against doing nothing', ({ versusNothing }) => versusNothing],
  ['because of the scenario', ({ becauseOfScenario }) => becauseOfScenario],
  ['without it too', ({ withoutScenario }) => withoutScenario],
];

export const headlineColumns: readonly ColumnOf<Outcome>[] = [
  { heading: 'Response', unit: 'text', cell: ({ name }) => name },
  ...headline.flatMap((id): ColumnOf<Outcome>[] => {
    const { label, brief = label, unit } = measureNamed(id);
    return [
      { heading: brief, unit, cell: ({ measures: of }) => of[id]?.mean ?? null },
      { heading: `± ${uncapital(brief)}`, unit, cell: ({ measures: of }) => of[id]?.half ?? null },
    ];
  }),
  { heading: 'Stock recovered after days', unit: 'count', cell: ({ recoveredByDay }) => recoveredByDay },
  ...parts.flatMap(([heading, of]): ColumnOf<Outcome>[] => [
    { heading: capital(heading), unit: 'money', cell: (outcome) => of(outcome)?.totalCost?.mean ?? null },
    { heading: `± ${heading}`, unit: 'money', cell: (outcome) => of(outcome)?.totalCost?.half ?? null },
  ]),
];

export interface Line {
  readonly outcome: Outcome;
  readonly measure: Measure & { readonly id: MeasureId };
}

type Of = (line: Line) => Estimate | null | undefined;
/** The format of a number depends on its row. */
const number = (heading: string, of: Of, part: keyof Estimate): ColumnOf<Line> => ({
  heading,
  unit: 'none',
  cell: (line) => of(line)?.[part] ?? null,
});
const here: Of = ({ outcome, measure }) => outcome.measures[measure.id];
const against: Of = ({ outcome, measure }) => outcome.versusNothing?.[measure.id];
const because: Of = ({ outcome, measure }) => outcome.becauseOfScenario?.[measure.id];

/** Three columns of text, then numbers. */
export const lineColumns: readonly ColumnOf<Line>[] = [
  { heading: 'Measure', unit: 'text', cell: ({ measure }) => measure.label },
  { heading: 'Response', unit: 'text', cell: ({ outcome }) => outcome.name },
  { heading: 'Unit', unit: 'text', cell: ({ measure }) => units[measure.unit].says },
  number('Mean', here, 'mean'),
  number('±', here, 'half'),
  number('P5', here, 'p5'),
  number('P95', here, 'p95'),
  number('Against doing nothing', against, 'mean'),
  number('± against', against, 'half'),
  number('Because of the scenario', because, 'mean'),
  number('± because', because, 'half'),
  { heading: 'Meaning', unit: 'text', cell: ({ measure }) => measure.help },
];

export const itemColumns = (outcomes: readonly Outcome[]): readonly ColumnOf<ItemOutcome>[] => [
  { heading: 'Item', unit: 'text', cell: ({ item }) => item },
  { heading: 'Response', unit: 'text', cell: ({ outcome }) => outcomes.find(({ id }) => id === outcome)!.name },
  ...itemMeasures.map((id): ColumnOf<ItemOutcome> => {
    const { label, brief = label, unit } = measureNamed(id);
    return { heading: brief, unit, cell: ({ measures: of }) => of[id]?.mean ?? null };
  }),
];

export interface Day {
  readonly day: number;
  readonly stock: readonly number[];
}

export const dayColumns = (outcomes: readonly Outcome[], unit: ScenarioResult['stockIn']): readonly ColumnOf<Day>[] => [
  { heading: 'Day', unit: 'date', cell: ({ day }) => day },
  ...outcomes.map(({ name }, at): ColumnOf<Day> => ({ heading: name, unit, cell: ({ stock }) => stock[at]! })),
];

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
function uncapital(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1);
}
