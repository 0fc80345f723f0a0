import { Button, Field, Input, Select, Switch } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from '../../../taskpane/state/store';
import type { Page } from '../state/page';
import { countRequests } from './countRequests';
import { refusals, type Limits } from './limits';
import { SheetLimits } from './SheetLimits';

/** What can go wrong around an add-in, switched on by hand, and what the add-in asked of its host. */
export function LimitsDrawer({ page }: { readonly page: Page }): ReactElement {
  const { limits } = useStore(page.state);
  const change = (part: Partial<Limits>): void => page.state.set({ limits: { ...limits, ...part } });
  const number = (value: string): number => Number(value);
  return (
    <section id="drawer" className="drawer" aria-label="Limits and faults">
      <div role="group" aria-label="Requests" className="drawer-group">
        <Switch
          label="Refuse requests above 5 MB"
          checked={limits.payload}
          onChange={(_, { checked }) => change({ payload: checked })}
        />
        <Switch
          label="Cell-edit mode"
          checked={limits.cellEdit}
          onChange={(_, { checked }) => change({ cellEdit: checked })}
        />
        <Field label="Next request fails with" size="small">
          <Select
            size="small"
            value={limits.refuseNext ?? ''}
            onChange={(_, { value }) => change({ refuseNext: value === '' ? null : value })}
          >
            <option value="">nothing</option>
            {refusals.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </Select>
        </Field>
      </div>
      <div role="group" aria-label="Host" className="drawer-group">
        <Field label="Host answers" size="small">
          <Select
            size="small"
            value={String(limits.delay)}
            onChange={(_, { value }) => change({ delay: number(value) })}
          >
            <option value="0">at once</option>
            <option value="300">300 ms late</option>
            <option value="2000">2000 ms late</option>
          </Select>
        </Field>
        <Field label="Functions answer" size="small">
          <Select
            size="small"
            value={String(limits.lateFunctions)}
            onChange={(_, { value }) => change({ lateFunctions: number(value) })}
          >
            <option value="0">at once</option>
            <option value="2000">2 seconds late</option>
            <option value="10000">10 seconds late</option>
          </Select>
        </Field>
        <Field label="Host without" size="small">
          <Input
            size="small"
            value={limits.without}
            placeholder="ChartCollection.Add"
            onChange={(_, { value }) => change({ without: value })}
          />
        </Field>
      </div>
      <SheetLimits page={page} />
      <Counters page={page} />
    </section>
  );
}

const often = 500;

function Counters({ page }: { readonly page: Page }): ReactElement {
  const { session } = useStore(page.state);
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((n) => n + 1), often);
    return () => clearInterval(timer);
  }, []);
  const { rows, unsupported } = countRequests(session?.host ?? null);
  return (
    <div role="group" aria-label="Asked of the host" className="drawer-group drawer-counts">
      <dl>
        {rows.map(([what, count]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p>
        {unsupported.length === 0
          ? 'No member was asked for that is not there.'
          : `Not there: ${unsupported.join(', ')}`}
      </p>
      <Button size="small" disabled={session === null} onClick={() => session?.host.requests.splice(0)}>
        Count from here
      </Button>
    </div>
  );
}
