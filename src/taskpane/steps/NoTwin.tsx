import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ActionButton } from '../parts/ActionButton';
import { openStep } from '../state/openStep';
import { usePane } from '../state/paneContext';
import { useStore } from '../state/store';
import { styles } from '../styles';

/** Says why a step has nothing to show yet, and leads to the step that changes that. */
export function NoTwin({ why }: { readonly why: string }): ReactElement {
  const pane = usePane();
  const { trust } = useStore(pane.state);
  const noData = trust === null || trust.rows.length === 0;
  const next = noData ? 'Data' : 'Twin';
  return (
    <div className={styles.step}>
      <Body1>
        {why} {noData ? 'Import your data first, or the sample story.' : 'Build the twin from your tables first.'}
      </Body1>
      <div className={styles.buttons}>
        <ActionButton appearance="primary" onClick={() => openStep(pane, next)}>
          Go to {next}
        </ActionButton>
      </div>
    </div>
  );
}
