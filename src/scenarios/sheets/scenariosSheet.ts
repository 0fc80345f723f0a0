import type { Cell, Field, Fields } from '../../fields/field';
import { units } from '../../fields/units';
import type { Edit } from '../../workbook/edit';
import { tableOf, type ColumnOf } from '../../workbook/tableOf';
import { assumptions } from '../assumptions';
import { responseNamed, scenarioNamed } from '../registry';
import type { Outcome, ScenarioResult } from '../result';
import { rowFormats } from './formats';
import { paragraph } from './paragraph';
import { put } from './put';

const SCENARIOS_SHEET = 'Scenarios';
/** Every lever with its value, and what the run assumed. */
export const LEVERS_TABLE = 'TwinScenario';
const HEADER_ROW = 10;

interface Assumed {
  readonly part: string;
  readonly name: string;
  readonly value: Cell;
  readonly unit: string;
  readonly format: string;
  readonly help: string;
}

/** What was assumed: the question, who decides what and how often, every lever, what was left out. */
export function scenariosSheet(result: ScenarioResult): readonly Edit[] {
  const sheet = SCENARIOS_SHEET;
  const { scenario, left, notes } = result;
  const assumed = assumedOf(result);
  const tried = result.outcomes.filter(({ kind }) => kind === 'response').flatMap(saidOf);
  const levers = tableOf({ sheet, at: `A${HEADER_ROW}`, name: LEVERS_TABLE }, leverColumns, assumed);
  const triedRow = HEADER_ROW + assumed.length + 3;
  const leftRow = triedRow + tried.length + 4;
  const notesRow = leftRow + left.length + (left.length > 0 ? 4 : 0);
  return [
    { kind: 'addSheet', sheet, tabColor: '#7030A0', freezeRows: HEADER_ROW },
    put(sheet, 'A1', `Scenario: ${scenario.name}`, 'title'),
    put(sheet, 'A2', scenario.asks, 'subtitle'),
    ...loopOf(result).map((row, at) => put(sheet, `A${4 + at}`, row, 'label')),
    levers,
    ...rowFormats(
      sheet,
      [3, 3],
      HEADER_ROW + 1,
      assumed.map(({ format }) => format),
    ),
    put(sheet, `A${triedRow}`, 'Responses that were compared', 'label'),
    tableOf({ sheet, at: `A${triedRow + 1}`, name: 'TwinResponses' }, responseColumns, tried),
    ...(left.length === 0
      ? []
      : [
          put(sheet, `A${leftRow}`, 'Items that could not be simulated', 'label'),
          tableOf({ sheet, at: `A${leftRow + 1}`, name: 'TwinScenarioLeft' }, leftColumns, left),
        ]),
    put(sheet, `A${notesRow}`, 'What to know about these numbers', 'label'),
    paragraph(
      sheet,
      notesRow + 1,
      notes.map((note) => `- ${note}`),
      'note',
    ).edit,
  ];
}

const loopOf = ({ loop, runId, options }: ScenarioResult): readonly (readonly [string, string])[] => [
  ['Decides', loop.decides],
  ['Owner', loop.owner],
  ['How often', loop.cadence],
  ['What changes', 'The response that is chosen goes into force; the row in Decisions says which and until when.'],
  ['Run', `${runId}, seed ${options.seed}, ${options.replications} futures of ${options.horizonDays} days`],
];

const leverColumns: readonly ColumnOf<Assumed>[] = [
  { heading: 'Part', unit: 'text', width: 22, cell: ({ part }) => part },
  { heading: 'Lever', unit: 'text', width: 18, cell: ({ name }) => name },
  { heading: 'Value', unit: 'none', width: 20, cell: ({ value }) => value },
  { heading: 'Unit', unit: 'text', width: 18, cell: ({ unit }) => unit },
  { heading: 'Meaning', unit: 'text', width: 100, cell: ({ help }) => help },
];

/** One text a row, in the last column: a long one then runs on to its right instead of being cut. */
interface Said {
  readonly name: string;
  readonly about: string;
  readonly says: string;
}
const saidOf = ({ name, does, costs }: Outcome): readonly Said[] => [
  { name, about: 'What is done', says: does },
  { name, about: 'What it costs', says: costs },
];
const responseColumns: readonly ColumnOf<Said>[] = [
  { heading: 'Response', unit: 'text', cell: ({ name }) => name },
  { heading: 'About', unit: 'text', cell: ({ about }) => about },
  { heading: 'In words', unit: 'text', cell: ({ says }) => says },
];

const leftColumns: readonly ColumnOf<ScenarioResult['left'][number]>[] = [
  { heading: 'Item', unit: 'text', cell: ({ item }) => item },
  { heading: 'Why', unit: 'text', cell: ({ why }) => why },
];

function assumedOf({ scenario, outcomes, options }: ScenarioResult): readonly Assumed[] {
  const rows = (part: string, fields: Fields, values: Readonly<Record<string, unknown>>): readonly Assumed[] =>
    Object.entries(fields).map(([name, field]) => ({
      part,
      name,
      value: values[name] as Cell,
      unit: units[field.unit].says,
      format: formatOf(field),
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

const formatOf = ({ unit, whole }: Field): string => (whole === true ? '0' : units[unit].format);
