import { units, type Unit } from '../../fields/units';
import type { Estimate } from '../../engine/simulation/estimate';
import type { Edit } from '../../workbook/edit';
import { bodyOf } from '../../workbook/grid';
import { tableOf, type ColumnOf } from '../../workbook/tableOf';
import { itemMeasures, type MeasureId, measureNamed, measures } from '../measures';
import type { Outcome, ScenarioResult } from '../result';
import { put } from './put';

export const RESULTS_SHEET = 'Results';
const HEADER_ROW = 7;

/** The measures of the first table, each beside its half-width. */
const headline: readonly MeasureId[] = [
  'fill',
  'unitsShort',
  'workingCapital',
  'lostMargin',
  'expediteCost',
  'totalCost',
];

interface Line {
  readonly outcome: Outcome;
  readonly measure: (typeof measures)[number];
}
interface Day {
  readonly day: number;
  readonly stock: readonly number[];
}

/**
 * What was found: the decision, a row for each response with its bands, the charts, then every measure with its range
 * and its paired difference to do nothing, the items, and the mean stock by day.
 */
export function resultsSheet(result: ScenarioResult): readonly Edit[] {
  const sheet = RESULTS_SHEET;
  const { outcomes, decision, scenario, runId, options } = result;
  const chartRow = HEADER_ROW + outcomes.length + 2;
  const linesRow = chartRow + 20;
  const lines = outcomes.flatMap((outcome) => measures.map((measure): Line => ({ outcome, measure })));
  const itemsRow = linesRow + lines.length + 4;
  const daysRow = itemsRow + result.items.length + 4;
  const days = outcomes[0]!.stockByDay.map((_, at): Day => ({
    day: result.asOf + at,
    stock: outcomes.map(({ stockByDay }) => stockByDay[at]!),
  }));
  return [
    { kind: 'addSheet', sheet, tabColor: '#7030A0', freezeColumns: 1 },
    put(sheet, 'A1', `${scenario.name}: what each response makes of it`, 'title'),
    put(sheet, 'A2', decision.sentence, decision.sure ? 'good' : 'warning'),
    put(
      sheet,
      'A3',
      decision.flips ?? 'The value of a lever at which the choice would change is not known without another run.',
      'note',
    ),
    put(
      sheet,
      'A4',
      `Run ${runId}: ${options.replications} futures of ${options.horizonDays} days, the same for every row; seed ${options.seed}.`,
      'subtitle',
    ),
    put(sheet, 'A5', '± is the 95% half-width of the mean. Differences are paired, future by future.', 'note'),
    tableOf({ sheet, at: `A${HEADER_ROW}`, name: 'TwinResults' }, headlineColumns(), outcomes),
    {
      kind: 'addChart',
      chart: {
        name: 'TwinScenarioCost',
        sheet,
        title: 'Total cost by response',
        type: 'column',
        categories: bodyOf(1, HEADER_ROW, outcomes.length),
        series: [{ name: 'Total cost', values: bodyOf(2 * headline.length, HEADER_ROW, outcomes.length) }],
        covers: `A${chartRow}:F${chartRow + 17}`,
        yTitle: 'money',
      },
    },
    {
      kind: 'addChart',
      chart: {
        name: 'TwinScenarioStock',
        sheet,
        title: 'Mean stock on hand by day',
        type: 'line',
        categories: bodyOf(1, daysRow, days.length),
        series: outcomes.map(({ name }, at) => ({ name, values: bodyOf(2 + at, daysRow, days.length) })),
        covers: `H${chartRow}:P${chartRow + 17}`,
        xTitle: 'day',
        yTitle: 'at unit cost',
      },
    },
    put(sheet, `A${linesRow - 1}`, 'Every measure', 'label'),
    tableOf({ sheet, at: `A${linesRow}`, name: 'TwinResultMeasures' }, lineColumns, lines),
    put(sheet, `A${itemsRow - 1}`, 'By item', 'label'),
    tableOf({ sheet, at: `A${itemsRow}`, name: 'TwinResultItems' }, itemColumns(outcomes), result.items),
    put(sheet, `A${daysRow - 1}`, 'Mean stock on hand at unit cost', 'label'),
    tableOf({ sheet, at: `A${daysRow}`, name: 'TwinResultStock' }, dayColumns(outcomes), days),
  ];
}

function headlineColumns(): readonly ColumnOf<Outcome>[] {
  return [
    { heading: 'Response', unit: 'text', width: 24, cell: ({ name }) => name },
    ...headline.flatMap((id): ColumnOf<Outcome>[] => {
      const { label, unit } = measureNamed(id);
      return [
        { heading: label, unit, width: 15, cell: ({ measures: of }) => of[id]?.mean ?? null },
        { heading: `± ${label.toLowerCase()}`, unit, width: 15, cell: ({ measures: of }) => of[id]?.half ?? null },
      ];
    }),
    {
      heading: 'Stock recovered by day',
      unit: 'count',
      width: 22,
      cell: ({ recoveredByDay }) => recoveredByDay,
    },
    {
      heading: 'Cost against doing nothing',
      unit: 'money',
      width: 24,
      cell: ({ versusNothing }) => versusNothing?.totalCost?.mean ?? null,
    },
    {
      heading: '± against doing nothing',
      unit: 'money',
      width: 24,
      cell: ({ versusNothing }) => versusNothing?.totalCost?.half ?? null,
    },
  ];
}

const number = (
  heading: string,
  of: (line: Line) => Estimate | null | undefined,
  part: keyof Estimate,
): ColumnOf<Line> => ({
  heading,
  unit: 'none',
  cell: (line) => of(line)?.[part] ?? null,
});
const here = ({ outcome, measure }: Line): Estimate | null => outcome.measures[measure.id];
const against = ({ outcome, measure }: Line): Estimate | null | undefined => outcome.versusNothing?.[measure.id];

const lineColumns: readonly ColumnOf<Line>[] = [
  { heading: 'Response', unit: 'text', cell: ({ outcome }) => outcome.name },
  { heading: 'Measure', unit: 'text', cell: ({ measure }) => measure.label },
  { heading: 'Unit', unit: 'text', cell: ({ measure }) => units[measure.unit as Unit].says },
  number('Mean', here, 'mean'),
  number('±', here, 'half'),
  number('P5', here, 'p5'),
  number('P95', here, 'p95'),
  number('Against doing nothing', against, 'mean'),
  number('± against', against, 'half'),
];

const itemColumns = (outcomes: readonly Outcome[]): readonly ColumnOf<ScenarioResult['items'][number]>[] => [
  { heading: 'Item', unit: 'text', cell: ({ item }) => item },
  { heading: 'Response', unit: 'text', cell: ({ outcome }) => outcomes.find(({ id }) => id === outcome)!.name },
  ...itemMeasures.map((id): ColumnOf<ScenarioResult['items'][number]> => {
    const { label, unit } = measureNamed(id);
    return { heading: label, unit, cell: ({ measures: of }) => of[id]?.mean ?? null };
  }),
];

const dayColumns = (outcomes: readonly Outcome[]): readonly ColumnOf<Day>[] => [
  { heading: 'Day', unit: 'date', cell: ({ day }) => day },
  ...outcomes.map(({ name }, at): ColumnOf<Day> => ({ heading: name, unit: 'money', cell: ({ stock }) => stock[at]! })),
];
