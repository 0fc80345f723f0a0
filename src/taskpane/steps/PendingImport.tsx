import { Body1, Button, Caption1, Field, Select, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Columns } from '../../tables/define';
import { countReasons } from '../../tables/judge/issue';
import { tableKind } from '../../tables/registry';
import type { DateOrder } from '../../tables/values/date';
import type { DecimalSign } from '../../tables/values/number';
import type { Pending } from '../state/pane';
import { usePane } from '../state/paneContext';
import { importPending, readAgain } from './dataActions';

const decimals = { '': 'as found', '.': 'point: 1234.5', ',': 'comma: 1234,5' } as const;
const dateOrders = { '': 'as found', dmy: 'day before month', mdy: 'month before day' } as const;

/** What was found in a file, all of it open to correction, before anything is written. */
export function PendingImport({ pending }: { readonly pending: Pending }): ReactElement {
  const pane = usePane();
  const { imported, options, file } = pending;
  const kind = tableKind(pending.kind);
  const reasons = countReasons(imported.refused);
  return (
    <div className="step">
      <Subtitle2 as="h2">{kind.title}: check before it is imported</Subtitle2>
      <Body1>
        {file}: {imported.read} rows read, {imported.accepted} accepted, {imported.refused.length} refused.
      </Body1>
      {imported.warnings.length > 0 && <List title="Look at this" lines={imported.warnings} />}
      {reasons.length > 0 && (
        <List
          title="Refused, and kept with the reason on the sheet Issues"
          lines={reasons.map(([why, rows]) => `${rows}: ${why}`)}
        />
      )}
      <details>
        <summary>What was found in the file</summary>
        <List lines={imported.detected.says} />
      </details>
      <Field label="Decimal sign">
        <Select
          value={options.decimal ?? ''}
          onChange={(_, { value }) =>
            void readAgain(pane, pending, { decimal: value === '' ? undefined : (value as DecimalSign) })
          }
        >
          <Options of={decimals} />
        </Select>
      </Field>
      <Field label="Order of dates">
        <Select
          value={options.dateOrder ?? ''}
          onChange={(_, { value }) =>
            void readAgain(pane, pending, { dateOrder: value === '' ? undefined : (value as DateOrder) })
          }
        >
          <Options of={dateOrders} />
        </Select>
      </Field>
      <Subtitle2 as="h3">Columns</Subtitle2>
      {Object.entries(kind.columns as Columns).map(([column, { heading, needed, field }]) => (
        <Field key={column} label={heading} required={needed} hint={field.help}>
          <Select
            value={imported.mapping[column] ?? ''}
            onChange={(_, { value }) =>
              void readAgain(pane, pending, { mapping: mapped(imported.mapping, column, value) })
            }
          >
            <option value="">{needed ? 'choose a heading' : 'not in this file'}</option>
            {imported.detected.headings
              .filter((name) => name !== '')
              .map((name) => (
                <option key={name}>{name}</option>
              ))}
          </Select>
        </Field>
      ))}
      <div className="buttons sticky">
        <Button appearance="primary" onClick={() => void importPending(pane, pending)}>
          Import {imported.rows} rows
        </Button>
        <Button onClick={() => pane.state.set({ pending: null })}>Do not import</Button>
      </div>
    </div>
  );
}

/** The mapping with one column changed; a heading fills one column, so another that had it lets go. */
function mapped(
  mapping: Readonly<Record<string, string>>,
  column: string,
  heading: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(mapping).filter(([name, taken]) => name !== column && taken !== heading);
  return Object.fromEntries(heading === '' ? others : [...others, [column, heading]]);
}

function Options({ of }: { readonly of: Readonly<Record<string, string>> }): ReactElement {
  return (
    <>
      {Object.entries(of).map(([value, says]) => (
        <option key={value} value={value}>
          {says}
        </option>
      ))}
    </>
  );
}

function List({ title, lines }: { readonly title?: string; readonly lines: readonly string[] }): ReactElement {
  return (
    <div>
      {title !== undefined && <Caption1 as="strong">{title}</Caption1>}
      <ul>
        {lines.slice(0, 12).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
