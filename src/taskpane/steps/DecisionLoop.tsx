import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { quantity } from '../../fields/field';
import { TextField } from '../parts/FieldInputs';
import { Foldout } from '../parts/Foldout';
import { NumberField } from '../parts/NumberField';
import type { Loop, ScenarioChoice } from '../state/scenarioChoice';
import { loopOf } from './scenarioRequest';

const review = quantity('days', 'Days until the decision is looked at again', { min: 1, max: 3_660, whole: true });

interface Props {
  readonly choice: ScenarioChoice;
  readonly onChange: (loop: Partial<Loop>) => void;
}

/** Who uses the answer, for which decision, and how often: part of the model, for without it a result changes nothing. */
export function DecisionLoop({ choice, onChange }: Props): ReactElement {
  const loop = loopOf(choice);
  return (
    <Foldout title={`${loop.owner} decides ${loop.cadence}`}>
      <Body1>{loop.decides}</Body1>
      <TextField label="Who decides" value={loop.owner} onValue={(owner) => onChange({ ...loop, owner })} />
      <TextField label="How often" value={loop.cadence} onValue={(cadence) => onChange({ ...loop, cadence })} />
      <TextField label="What is decided" value={loop.decides} onValue={(decides) => onChange({ ...loop, decides })} />
      <NumberField
        label="Next review"
        field={review}
        value={loop.reviewDays}
        onValue={(days) => days !== null && onChange({ ...loop, reviewDays: days })}
      />
    </Foldout>
  );
}
