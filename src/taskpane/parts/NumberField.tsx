import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { outOfBounds } from '../../fields/bounds';
import type { Field as Described } from '../../fields/field';
import { units } from '../../fields/units';

interface Props {
  readonly label: string;
  readonly field: Described<number> | Described<number | null>;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}

/** A number with its unit and bounds as the field says them; what is out of bounds is said and not passed on. */
export function NumberField({ label, field, value, onValue }: Props): ReactElement {
  const [text, setText] = useState(value === null ? '' : String(value));
  const wrong = problem(text, field);
  const unit = units[field.unit].says;
  return (
    <Field
      label={unit === '' ? label : `${label} (${unit})`}
      hint={field.help}
      {...(wrong !== null && { validationMessage: `${label} ${wrong}` })}
    >
      <Input
        value={text}
        inputMode="decimal"
        onChange={(_, data) => {
          setText(data.value);
          if (problem(data.value, field) === null) onValue(data.value.trim() === '' ? null : Number(data.value));
        }}
      />
    </Field>
  );
}

function problem(text: string, field: Described<number> | Described<number | null>): string | null {
  if (text.trim() === '') return field.default === undefined ? 'is missing' : null;
  const number = Number(text);
  return Number.isFinite(number) ? outOfBounds(field, number) : 'must be a number, such as 0.95';
}
