import { units } from '../../fields/units';
import type { Edit } from '../../workbook/edit';
import { tableOf } from '../../workbook/tableOf';
import { measures } from '../measures';
import type { ScenarioResult } from '../result';
import { headingWidths, rowFormats } from './formats';
import { paragraph } from './paragraph';
import { put } from './put';
import { type Day, dayColumns, headlineColumns, itemColumns, type Line, lineColumns } from './resultColumns';
import { costChart, stockChart } from './resultCharts';

export const RESULTS_SHEET = 'Results';

/** Characters that the texts of the first columns need: measures, responses, units. */
const textWidths = [38, 20, 20];

/**
 * What was found: the decision, a row for each response with its bands, the charts, then every measure with its range
 * and its paired difference to do nothing, the items, and the mean stock by day.
 */
export function resultsSheet(result: ScenarioResult): readonly Edit[] {
  const sheet = RESULTS_SHEET;
  const { outcomes, decision, scenario, items } = result;
  const verdict = decision.sure ? 'good' : 'warning';
  const advice = paragraph(sheet, 2, [decision.sentence], verdict);
  const about = paragraph(sheet, advice.next, aboutOf(result), 'note');
  const headerRow = about.next + 1;
  const chartRow = headerRow + outcomes.length + 2;
  const linesRow = chartRow + 20;
  const lines = measures.flatMap((measure) => outcomes.map((outcome): Line => ({ outcome, measure })));
  const itemsRow = linesRow + lines.length + 4;
  const daysRow = itemsRow + items.length + 4;
  const days = outcomes[0]!.stockByDay.map((_, at): Day => ({
    // The twin describes the end of its day; the first simulated day is the next one.
    day: result.asOf + 1 + at,
    stock: outcomes.map(({ stockByDay }) => stockByDay[at]!),
  }));
  const tables = [
    tableOf({ sheet, at: `A${headerRow}`, name: 'TwinResults' }, headlineColumns, outcomes),
    tableOf({ sheet, at: `A${linesRow}`, name: 'TwinResultMeasures' }, lineColumns, lines),
    tableOf({ sheet, at: `A${itemsRow}`, name: 'TwinResultItems' }, itemColumns(outcomes), items),
    tableOf({ sheet, at: `A${daysRow}`, name: 'TwinResultStock' }, dayColumns(outcomes, result.stockIn), days),
  ] as const;
  const formats = lines.map(({ measure }) => units[measure.unit].format);
  return [
    { kind: 'addSheet', sheet, tabColor: '#7030A0', freezeColumns: 1 },
    put(sheet, 'A1', `${scenario.name}: what each response makes of it`, 'title'),
    advice.edit,
    { kind: 'formatCells', sheet, range: `A2:F${advice.next - 1}`, style: { role: verdict } },
    about.edit,
    tables[0],
    costChart(sheet, outcomes.length, headerRow, chartRow),
    stockChart(sheet, result, daysRow, chartRow),
    put(sheet, `A${linesRow - 1}`, 'Every measure', 'label'),
    tables[1],
    ...rowFormats(sheet, [4, lineColumns.length], linesRow + 1, formats),
    put(sheet, `A${itemsRow - 1}`, 'By item', 'label'),
    tables[2],
    put(sheet, `A${daysRow - 1}`, `Mean stock on hand at the end of each day, ${stockUnit(result)}`, 'label'),
    tables[3],
    headingWidths(sheet, tables, textWidths),
  ];
}

const stockUnit = ({ stockIn }: ScenarioResult): string => (stockIn === 'money' ? 'at unit cost' : 'in units');

const aboutOf = ({ decision, runId, options, notes }: ScenarioResult): readonly string[] => [
  decision.flips ?? 'The value of a lever at which the choice would change is not known without another run.',
  `Run ${runId}: ${options.replications} futures of ${options.horizonDays} days, the same for every row; seed ${options.seed}.`,
  '± is the 95% half-width of the mean. Differences are paired, future by future. What a response does where the ' +
    'scenario does not happen is told apart from what it does because of it.',
  `What is assumed and what counts as nothing: ${notes.length} notes at the foot of the sheet Scenarios.`,
];
