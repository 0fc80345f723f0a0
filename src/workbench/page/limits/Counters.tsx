import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from '../../../taskpane/state/store';
import type { Page } from '../state/page';
import { countRequests } from './countRequests';

const often = 500;

/** What the add-in asked of its host so far. */
export function Counters({ page }: { readonly page: Page }): ReactElement {
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
