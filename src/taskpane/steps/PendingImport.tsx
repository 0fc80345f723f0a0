import { Body1, Field, mergeClasses, Select } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { count } from '../../engine/count';
import type { ImportOptions } from '../../tables/importFile';
import type { Imported } from '../../tables/imported';
import { tableKind } from '../../tables/registry';
import { ActionButton } from '../parts/ActionButton';
import type { Pending } from '../state/pane';
import { usePane } from '../state/paneContext';
import { styles } from '../styles';
import { chooseButton } from './chooseButton';
import { FoundInFile } from './FoundInFile';
import { MapColumns } from './MapColumns';

const decimals = { '': 'as found', '.': 'point: 1234.5', ',': 'comma: 1234,5' } as const;
const dateOrders = { '': 'as found', dmy: 'day before month', mdy: 'month before day' } as const;
const periods = { '': 'as found', day: 'days', week: 'weeks', month: 'months' } as const;

interface Props {
  readonly pending: Pending;
  /** Reads the file again with other choices. */
  readonly onAgain: (choices: ImportOptions) => void;
  readonly onImport: (imported: Imported) => void;
}

/** What was found in a file, all of it open to correction, before anything is written. */
export function PendingImport({ pending, onAgain, onImport }: Props): ReactElement {
  const pane = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    return () => document.getElementById(chooseButton(pending.kind))?.focus();
  }, [pending.kind]);
  const { imported, options, file } = pending;
  const kind = tableKind(pending.kind);
  return (
    <div className={styles.step}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {kind.title}: check before it is imported
      </h2>
      {imported === null ? (
        <Body1>
          {file}: say which of its columns hold what is marked with a star, and how its numbers and days are written.
          Until then it cannot be imported.
        </Body1>
      ) : (
        <FoundInFile imported={imported} />
      )}
      <MapColumns kind={kind} pending={pending} onMapping={(mapping) => onAgain({ mapping })} />
      <Choice label="Decimal sign" of={decimals} value={options.decimal} onValue={(decimal) => onAgain({ decimal })} />
      <Choice
        label="Order of dates"
        of={dateOrders}
        value={options.dateOrder}
        onValue={(dateOrder) => onAgain({ dateOrder })}
      />
      {kind.sums !== undefined && (
        <Choice
          label="Length of a period"
          of={periods}
          value={options.period}
          onValue={(period) => onAgain({ period })}
        />
      )}
      <div className={mergeClasses(styles.buttons, styles.sticky)}>
        {imported !== null && (
          <ActionButton appearance="primary" onClick={() => onImport(imported)}>
            Import {count(imported.rows, 'row')}
          </ActionButton>
        )}
        <ActionButton onClick={() => pane.state.set({ pending: null })}>Do not import</ActionButton>
      </div>
    </div>
  );
}

interface ChoiceProps<W extends string> {
  readonly label: string;
  /** The empty word leaves it as it was found in the file. */
  readonly of: Readonly<Record<W | '', string>>;
  readonly value: W | undefined;
  readonly onValue: (value: W | undefined) => void;
}

function Choice<W extends string>({ label, of, value, onValue }: ChoiceProps<W>): ReactElement {
  return (
    <Field label={label}>
      <Select value={value ?? ''} onChange={(_, data) => onValue(data.value === '' ? undefined : (data.value as W))}>
        {Object.entries<string>(of).map(([word, says]) => (
          <option key={word} value={word}>
            {says}
          </option>
        ))}
      </Select>
    </Field>
  );
}
