import { Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LastRun } from '../actions/lastRun';
import { ActionButton } from '../parts/ActionButton';
import { openStep } from '../state/openStep';
import { usePane } from '../state/paneContext';
import { styles } from '../styles';

/** Which run the case rests on; or why it rests on none, what that leaves blank, and where to change it. */
export function RunBehind({ lastRun: { run, says } }: { readonly lastRun: LastRun }): ReactElement {
  const pane = usePane();
  if (!('missing' in run)) return <Caption1 className={styles.hint}>{says}</Caption1>;
  return (
    <section aria-label="Last run" className={styles.section}>
      <Caption1 className={styles.hint}>
        {says} Run one on the Scenarios step: until then what a response is worth stays blank, also where an earlier run
        had filled it.
      </Caption1>
      <div className={styles.buttons}>
        <ActionButton onClick={() => openStep(pane, 'Scenarios')}>Go to Scenarios</ActionButton>
      </div>
    </section>
  );
}
