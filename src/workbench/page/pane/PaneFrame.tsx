import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { useStore } from '../../../taskpane/state/store';
import type { Page } from '../state/page';
import { startAgain } from './watchStart';

interface Props {
  readonly page: Page;
  /** Where the frame of the add-in goes. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly width: number;
}

/** The pane with its title bar, as a host draws it. Closed, it is hidden: the add-in in it goes on living. */
export function PaneFrame({ page, place, width }: Props): ReactElement {
  const { session, addin } = useStore(page.state);
  const visible = session?.state.visible ?? true;
  const failed = typeof addin === 'object' ? addin.failed : null;
  return (
    <aside className="pane" aria-label="Pane of the add-in" hidden={!visible} style={{ width }}>
      <div className="pane-bar">
        <span className="pane-title">TwinSheet</span>
        <Button
          className="pane-close"
          appearance="subtle"
          size="small"
          aria-label="Close the pane"
          onClick={() => session?.state.show(false)}
        >
          ✕
        </Button>
      </div>
      <div className="pane-place" ref={place} />
      {addin === 'starting' && <Spinner className="pane-starting" size="tiny" label="The add-in starts" />}
      {failed !== null && (
        <div className="pane-failed" role="alert">
          <p>{failed}</p>
          <Button appearance="primary" onClick={() => startAgain(page)}>
            Start it again
          </Button>
        </div>
      )}
    </aside>
  );
}
