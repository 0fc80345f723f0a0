import { Field, Input } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Cell, Field as Described, Fields } from '../../fields/field';
import { styles } from '../styles';
import { hintOf, wordsOf } from './describe';
import { NumberField } from './NumberField';

interface Props {
  readonly fields: Fields;
  /** What is left out shows its default. */
  readonly values: Readonly<Record<string, Cell | undefined>>;
  readonly onValue: (name: string, value: Cell) => void;
  /** Words to choose from, by field; others may be typed. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

/** An input for each field, made from what the field says of itself. */
export function FieldInputs({ fields, values, onValue, words = {} }: Props): ReactElement {
  return (
    <>
      {Object.entries(fields).map(([name, field]) => {
        const value = values[name] ?? (field.default as Cell | undefined) ?? null;
        return field.kind === 'text' ? (
          <TextField
            key={name}
            label={wordsOf(name)}
            hint={hintOf(field)}
            value={String(value ?? '')}
            onValue={(text) => onValue(name, text)}
            words={words[name] ?? []}
          />
        ) : (
          <NumberField
            key={name}
            label={wordsOf(name)}
            field={field as Described<number>}
            value={typeof value === 'number' ? value : null}
            onValue={(number) => onValue(name, number)}
          />
        );
      })}
    </>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly words?: readonly string[];
}

export function TextField({ label, hint, value, onValue, words = [] }: TextProps): ReactElement {
  const list = useId();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Input
        className={styles.input}
        input={{ className: styles.input, ...(words.length > 0 && { list }) }}
        value={value}
        autoComplete="off"
        {...(words.length > 0 && { contentAfter: <Words id={list} words={words} /> })}
        onChange={(_, data) => onValue(data.value)}
      />
    </Field>
  );
}

const Words = ({ id, words }: { readonly id: string; readonly words: readonly string[] }): ReactElement => (
  <datalist id={id}>
    {words.map((word) => (
      <option key={word} value={word} />
    ))}
  </datalist>
);
