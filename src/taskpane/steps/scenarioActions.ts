import { readLastRun } from '../actions/lastRun';
import { prepareScenario } from '../actions/scenario';
import { rememberChoice } from '../actions/scenarioMemory';
import { write, type Pane } from '../state/pane';
import { chosenScenario, requestOf } from './scenarioRequest';

/** Simulates in the pool, shows what was found, and writes it to the sheets when nobody minds. */
export function runChosen(pane: Pane): Promise<void> {
  const { twin, scenario: choice } = pane.state.get();
  const { name } = chosenScenario(choice);
  return pane.tasks.run(`Running ${name}`, async (control) => {
    if (twin === null) return 'Build the twin first, on the Twin step.';
    const { result, ...prepared } = await prepareScenario(pane.desk, twin, requestOf(choice), control);
    pane.state.set({ ran: { result, choice } });
    const edits = { ...prepared, edits: [...prepared.edits, rememberChoice(choice)] };
    const done = `${name} is done: it is on the sheets Results and Scenarios, and a row in Decisions waits for yours.`;
    const says = await write(pane, edits, { yes: 'Replace', done }, control);
    if (says !== null) pane.state.set({ lastRun: await readLastRun(pane.desk, twin) });
    return says ?? 'The answer is below; nothing was changed on the sheets.';
  });
}
