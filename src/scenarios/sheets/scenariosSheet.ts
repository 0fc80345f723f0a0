import type { Fields } from '../../fields/field';
import { units } from '../../fields/units';
import type { Edit } from '../../workbook/edit';
import { tableOf } from '../../workbook/tableOf';
import { assumptions } from '../assumptions';
import { responseNamed, scenarioNamed } from '../registry';
import type { Outcome, ScenarioResult } from '../result';
import { put } from './put';

export const SCENARIOS_SHEET = 'Scenarios';
const HEADER_ROW = 10;

interface Assumed {
  readonly part: string;
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly unit: string;
  readonly help: string;
}

/** What was assumed: the question, who decides what and how often, every lever, what was left out. */
export function scenariosSheet(result: ScenarioResult): readonly Edit[] {
  const sheet = SCENARIOS_SHEET;
  const { scenario, loop, runId, options } = result;
  const assumed = assumedOf(result);
  const tried = result.outcomes.filter(({ kind }) => kind === 'response');
  const triedRow = HEADER_ROW + assumed.length + 3;
  const leftRow = triedRow + tried.length + 4;
  const notesRow = leftRow + result.left.length + (result.left.length > 0 ? 4 : 0);
  return [
    { kind: 'addSheet', sheet, tabColor: '#7030A0', freezeRows: HEADER_ROW },
    put(sheet, 'A1', `Scenario: ${scenario.name}`, 'title'),
    put(sheet, 'A2', scenario.asks, 'subtitle'),
    put(sheet, 'A4', ['Decides', loop.decides], 'label'),
    put(sheet, 'A5', ['Owner', loop.owner], 'label'),
    put(sheet, 'A6', ['How often', loop.cadence], 'label'),
    put(
      sheet,
      'A7',
      ['What changes', 'The response that is chosen goes into force; the row in Decisions says which and until when.'],
      'label',
    ),
    put(
      sheet,
      'A8',
      ['Run', `${runId}, seed ${options.seed}, ${options.replications} futures of ${options.horizonDays} days`],
      'label',
    ),
    tableOf(
      { sheet, at: `A${HEADER_ROW}`, name: 'TwinScenario' },
      [
        { heading: 'Part', unit: 'text', width: 22, cell: (a: Assumed) => a.part },
        { heading: 'Lever', unit: 'text', width: 18, cell: (a) => a.name },
        { heading: 'Value', unit: 'none', width: 14, cell: (a) => a.value },
        { heading: 'Unit', unit: 'text', width: 18, cell: (a) => a.unit },
        { heading: 'Meaning', unit: 'text', width: 60, cell: (a) => a.help },
      ],
      assumed,
    ),
    put(sheet, `A${triedRow}`, 'Responses that were compared', 'note'),
    tableOf(
      { sheet, at: `A${triedRow + 1}`, name: 'TwinResponses' },
      [
        { heading: 'Response', unit: 'text', cell: (one: Outcome) => one.name },
        { heading: 'What is done', unit: 'text', cell: (one) => one.does },
        { heading: 'What it costs', unit: 'text', cell: (one) => one.costs },
      ],
      tried,
    ),
    ...(result.left.length === 0
      ? []
      : [
          put(sheet, `A${leftRow}`, 'Items that could not be simulated', 'note'),
          tableOf(
            { sheet, at: `A${leftRow + 1}`, name: 'TwinScenarioLeft' },
            [
              { heading: 'Item', unit: 'text', cell: (one: (typeof result.left)[number]) => one.item },
              { heading: 'Why', unit: 'text', cell: (one) => one.why },
            ],
            result.left,
          ),
        ]),
    ...result.notes.map((note, at) => put(sheet, `A${notesRow + at}`, note, 'note')),
  ];
}

function assumedOf({ scenario, outcomes, options }: ScenarioResult): readonly Assumed[] {
  const rows = (part: string, fields: Fields, values: Readonly<Record<string, unknown>>): readonly Assumed[] =>
    Object.entries(fields).map(([name, field]) => ({
      part,
      name,
      value: values[name] as Assumed['value'],
      unit: units[field.unit].says,
      help: field.help,
    }));
  return [
    ...rows(scenario.name, scenarioNamed(scenario.id).levers, scenario.levers),
    ...outcomes
      .filter(({ kind }) => kind === 'response')
      .flatMap(({ id, name, levers }) => rows(name, responseNamed(id).levers, levers)),
    ...rows('Run', assumptions, { ...options }),
  ];
}
