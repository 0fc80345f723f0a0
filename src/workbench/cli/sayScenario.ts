import { measures } from '../../scenarios/measures';
import type { Outcome, ScenarioResult } from '../../scenarios/result';
import type { units } from '../../fields/units';
import { printTable, title } from './print';

/** The measures that a decision hangs on; all of them are on the sheet. */
const shown = ['fill', 'unitsShort', 'workingCapital', 'expediteCost', 'lostMargin', 'totalCost'] as const;

/** The important ones come first; all are on the sheet. */
const MOST_NOTES = 3;

export function sayScenario(result: ScenarioResult): void {
  const { scenario, options, outcomes, left, decision, runId, notes } = result;
  title(`Scenario: ${scenario.asks}`);
  console.log(
    `  ${options.replications} futures of ${options.horizonDays} days, seed ${options.seed}, run ${runId}; ${Object.entries(
      scenario.levers,
    )
      .map(([name, value]) => `${name} ${value === '' ? 'all' : value}`)
      .join(', ')}`,
  );
  const chosen = measures.filter(({ id }) => (shown as readonly string[]).includes(id));
  printTable(
    ['response', ...chosen.map(({ label }) => label), 'total cost against doing nothing'],
    outcomes.map((outcome) => [
      outcome.name,
      ...chosen.map(({ id, unit }) => band(outcome, id, unit)),
      difference(outcome),
    ]),
  );
  if (left.length > 0) console.log(`  not simulated: ${left.length} items, such as ${left[0]!.item} (${left[0]!.why})`);
  for (const note of notes.slice(0, MOST_NOTES)) console.log(`  note      ${note}`);
  console.log(`  decision  ${decision.sentence}`);
  if (decision.flips !== null) console.log(`            ${decision.flips}`);
}

function band({ measures: found }: Outcome, id: keyof Outcome['measures'], unit: keyof typeof units): string {
  const estimate = found[id];
  if (estimate === null) return 'cannot tell';
  const show = (value: number): string =>
    unit === 'share' ? `${(100 * value).toFixed(1)}%` : Math.round(value).toLocaleString('en-US');
  return `${show(estimate.mean)} ± ${show(estimate.half)}`;
}

function difference({ versusNothing }: Outcome): string {
  const paired = versusNothing?.totalCost ?? null;
  if (paired === null) return '';
  return `${paired.mean > 0 ? '+' : ''}${Math.round(paired.mean).toLocaleString('en-US')} ± ${Math.round(paired.half).toLocaleString('en-US')}`;
}
