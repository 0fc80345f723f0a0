import { Field, Select, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Columns, TableKind } from '../../tables/define';
import type { Pending } from '../state/pane';
import { styles } from '../styles';

type Mapping = Readonly<Record<string, string>>;
interface Props {
  readonly kind: TableKind;
  readonly pending: Pending;
  readonly onMapping: (mapping: Mapping) => void;
}

/** Which heading of the file fills which of our columns. */
export function MapColumns({ kind, pending, onMapping }: Props): ReactElement {
  const mapping = pending.imported?.mapping ?? ((pending.options.mapping ?? {}) as Mapping);
  return (
    <section aria-label="Columns" className={styles.section}>
      <Subtitle2 as="h3" className={styles.heading}>
        Columns
      </Subtitle2>
      {Object.entries(kind.columns as Columns).map(([column, { heading, needed, field }]) => (
        <Field key={column} label={heading} required={needed} hint={field.help}>
          <Select value={mapping[column] ?? ''} onChange={(_, { value }) => onMapping(changed(mapping, column, value))}>
            <option value="">{needed ? 'choose a heading' : 'not in this file'}</option>
            {pending.headings
              .filter((name) => name !== '')
              .map((name) => (
                <option key={name}>{name}</option>
              ))}
          </Select>
        </Field>
      ))}
    </section>
  );
}

/**
 * The mapping with one column changed; a heading fills one column, so another that had it lets go. An empty heading is
 * said too, for else likeness would fill the column again.
 */
function changed(mapping: Mapping, column: string, heading: string): Mapping {
  const others = Object.entries(mapping).filter(
    ([name, taken]) => name !== column && (taken === '' || taken !== heading),
  );
  return { ...Object.fromEntries(others), [column]: heading };
}
