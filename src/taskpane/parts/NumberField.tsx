import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Field as Described } from '../../fields/field';
import { styles } from '../styles';
import { hintOf, problemWith } from './describe';

interface Props {
  readonly label: string;
  readonly field: Described<number> | Described<number | null>;
  readonly value: number | null;
  /** In place of what the field says of itself, where that is said once for several. */
  readonly hint?: string;
  readonly onValue: (value: number | null) => void;
}

/** A number with its unit and bounds as the field says them; what is out of bounds is said and not passed on. */
export function NumberField({ label, field, value, hint = hintOf(field), onValue }: Props): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? '' : String(value));
  const wrong = problemWith(text, field);
  return (
    <Field label={label} hint={hint} {...(wrong !== null && { validationMessage: `${label} ${wrong}.` })}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        onBlur={() => wrong === null && setDraft(null)}
        onChange={(_, { value: typed }) => {
          setDraft(typed);
          if (problemWith(typed, field) === null) onValue(typed.trim() === '' ? null : Number(typed));
        }}
      />
    </Field>
  );
}
