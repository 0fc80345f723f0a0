import { Field, Input, Select, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStore } from '../../../taskpane/state/store';
import type { Page } from '../state/page';
import { Counters } from './Counters';
import { groups, type Row } from './rows';
import { SheetLimits } from './SheetLimits';
import type { Limits } from './limits';

/** What can go wrong around an add-in, switched on by hand, and what the add-in asked of its host. */
export function LimitsDrawer({ page }: { readonly page: Page }): ReactElement {
  const { limits } = useStore(page.state);
  const change = (part: Partial<Limits>): void => page.state.set({ limits: { ...limits, ...part } });
  return (
    <section id="drawer" className="drawer" aria-label="Limits and faults">
      {groups.map(({ label, rows }) => (
        <div key={label} role="group" aria-label={label} className="drawer-group">
          {rows.map((row) => (
            <Limit key={row.label} row={row} limits={limits} change={change} />
          ))}
        </div>
      ))}
      <SheetLimits page={page} />
      <Counters page={page} />
    </section>
  );
}

interface Props {
  readonly row: Row;
  readonly limits: Limits;
  readonly change: (part: Partial<Limits>) => void;
}

function Limit({ row, limits, change }: Props): ReactElement {
  if (row.kind === 'switch')
    return (
      <Switch
        label={row.label}
        checked={limits[row.limit]}
        onChange={(_, { checked }) => change({ [row.limit]: checked })}
      />
    );
  return (
    <Field label={row.label} size="small">
      {row.kind === 'text' ? (
        <Input
          size="small"
          value={limits[row.limit]}
          placeholder={row.example}
          onChange={(_, { value }) => change({ [row.limit]: value })}
        />
      ) : (
        <Select
          size="small"
          value={String(limits[row.limit])}
          onChange={(_, { value }) => change({ [row.limit]: row.choices.find(([one]) => String(one) === value)?.[0] })}
        >
          {row.choices.map(([value, says]) => (
            <option key={says} value={String(value)}>
              {says}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
