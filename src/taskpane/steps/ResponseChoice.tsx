import { Caption1, Checkbox, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Response } from '../../scenarios/define';
import { FieldInputs } from '../parts/FieldInputs';
import { Foldout } from '../parts/Foldout';
import type { ScenarioChoice } from '../state/scenarioChoice';
import { styles } from '../styles';
import { nothing, others } from './scenarioRequest';

interface Props {
  readonly choice: ScenarioChoice;
  readonly onChange: (part: Partial<ScenarioChoice>) => void;
}

/** The responses that are compared, each with what it does, what it costs, and its levers. */
export function ResponseChoice({ choice, onChange }: Props): ReactElement {
  const { left, responseLevers } = choice;
  return (
    <fieldset className={styles.group}>
      <legend>What could be done</legend>
      <Caption1 className={styles.hint}>{nothing?.name} is always compared.</Caption1>
      {others.map((response) => {
        const { id } = response;
        const compared = !left.includes(id);
        return (
          <div key={id}>
            <Checkbox
              label={response.name}
              aria-describedby={`does-${id}`}
              checked={compared}
              onChange={() => onChange({ left: compared ? [...left, id] : left.filter((one) => one !== id) })}
            />
            <Caption1 as="p" id={`does-${id}`} className={mergeClasses(styles.plain, styles.hint)}>
              {response.does} Cost: {response.costs}
            </Caption1>
            {compared && (
              <Levers
                response={response}
                values={responseLevers[id] ?? {}}
                onValues={(values) => onChange({ responseLevers: { ...responseLevers, [id]: values } })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

type Values = ScenarioChoice['responseLevers'][string];
interface LeversProps {
  readonly response: Response;
  readonly values: Values;
  readonly onValues: (values: Values) => void;
}

const Levers = ({ response, values, onValues }: LeversProps): ReactElement => (
  <Foldout title={`Levers of ${response.name.toLowerCase()}`}>
    <FieldInputs
      fields={response.levers}
      values={values}
      onValue={(name, value) => onValues({ ...values, [name]: value })}
    />
  </Foldout>
);
