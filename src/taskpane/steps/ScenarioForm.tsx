import { Body1, Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { assumptions as assumptionFields } from '../../scenarios/assumptions';
import { scenarios } from '../../scenarios/registry';
import type { Twin } from '../../twin/model';
import { ActionButton } from '../parts/ActionButton';
import { FieldInputs } from '../parts/FieldInputs';
import { Foldout } from '../parts/Foldout';
import { formIsRight } from '../parts/formIsRight';
import { usePane } from '../state/paneContext';
import type { ScenarioChoice } from '../state/scenarioChoice';
import { styles } from '../styles';
import { DecisionLoop } from './DecisionLoop';
import { ResponseChoice } from './ResponseChoice';
import { runChosen } from './scenarioActions';
import { chosenScenario } from './scenarioRequest';

interface Props {
  readonly twin: Twin;
  readonly choice: ScenarioChoice;
}

/** One scenario with its levers, the responses to compare, and what the run assumes. */
export function ScenarioForm({ twin, choice }: Props): ReactElement {
  const pane = usePane();
  const scenario = chosenScenario(choice);
  const { id } = scenario;
  const change = (part: Partial<ScenarioChoice>) =>
    pane.state.set({ scenario: { ...pane.state.get().scenario, ...part } });
  return (
    <form noValidate className={styles.section} onSubmit={(event) => formIsRight(event) && void runChosen(pane)}>
      <Field label="Scenario">
        <Select value={id} onChange={(_, { value }) => change({ scenario: value })}>
          {scenarios.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      <Body1>{scenario.asks}</Body1>
      <DecisionLoop choice={choice} onChange={(loop) => change({ loops: { ...choice.loops, [id]: loop } })} />
      <fieldset className={styles.group} key={id}>
        <legend>What happens</legend>
        <FieldInputs
          fields={scenario.levers}
          values={choice.levers[id] ?? {}}
          words={wordsOf(twin)}
          onValue={(name, value) =>
            change({ levers: { ...choice.levers, [id]: { ...choice.levers[id], [name]: value } } })
          }
        />
      </fieldset>
      <ResponseChoice choice={choice} onChange={change} />
      <Foldout title="Assumptions of the run">
        <FieldInputs
          fields={assumptionFields}
          values={choice.assumptions}
          onValue={(name, value) => change({ assumptions: { ...choice.assumptions, [name]: value } })}
        />
      </Foldout>
      <div className={styles.buttons}>
        <ActionButton appearance="primary" type="submit">
          Run
        </ActionButton>
      </div>
    </form>
  );
}

/** The items and routes that a lever may name. */
const wordsOf = ({ items }: Twin): Readonly<Record<string, readonly string[]>> => ({
  item: items.map(({ item }) => item),
  route: [...new Set(items.map(({ route }) => route))].filter((route) => route !== ''),
});
