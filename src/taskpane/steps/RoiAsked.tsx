import type { ReactElement } from 'react';
import { TextField } from '../parts/FieldInputs';
import { NumberField } from '../parts/NumberField';
import type { RoiChoice } from '../state/roiChoice';
import { styles } from '../styles';
import { askedGlobals } from './roiAssumptions';

interface Props {
  readonly choice: RoiChoice;
  readonly onChange: (part: RoiChoice) => void;
}

/** The few things that are worth saying before the sheets are there; all can be changed on them later. */
export function RoiAsked({ choice, onChange }: Props): ReactElement {
  const { decision = '', currency = '', globals = {} } = choice;
  return (
    <fieldset className={styles.group}>
      <legend>To begin with</legend>
      <TextField
        label="Decision"
        hint="The decision that this case is for"
        value={decision}
        onValue={(text) => onChange({ decision: text })}
      />
      <TextField
        label="Currency"
        hint="Such as EUR; all money on the sheets is in it"
        value={currency}
        onValue={(text) => onChange({ currency: text })}
      />
      {askedGlobals.map(({ id, label, field }) => (
        <NumberField
          key={id}
          label={label}
          field={field}
          value={globals[id] ?? field.default ?? null}
          onValue={(value) => value !== null && onChange({ globals: { ...globals, [id]: value } })}
        />
      ))}
    </fieldset>
  );
}
