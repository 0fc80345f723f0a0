import { Badge, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStore } from '../../../taskpane/state/store';
import { sayLimits } from '../limits/limits';
import type { Page } from '../state/page';
import { saySaved } from './saySaved';

/** What is kept, what is switched on, and the way to the drawer of a developer. */
export function StatusLine({ page }: { readonly page: Page }): ReactElement {
  const { saved, limits, typing, drawer, working } = useStore(page.state);
  return (
    <footer className="status">
      <span role="status">{working ?? saySaved(saved)}</span>
      {saved.kind === 'elsewhere' && (
        <Button size="small" onClick={() => void page.takeOver()}>
          Take over here
        </Button>
      )}
      <span className="status-limits" role="status" aria-label="Limits that are switched on">
        {typing && <Badge appearance="tint">typing: the add-in waits</Badge>}
        {sayLimits(limits).map((limit) => (
          <Badge key={limit} appearance="tint" color="warning">
            {limit}
          </Badge>
        ))}
      </span>
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={drawer}
        aria-controls="drawer"
        onClick={() => page.state.set({ drawer: !drawer })}
      >
        Developer
      </Button>
    </footer>
  );
}
