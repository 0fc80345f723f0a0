import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Text } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { useStore } from '../state/store';
import type { Tasks } from '../state/task';
import { styles } from '../styles';

const intents = { done: 'success', cancelled: 'info', refused: 'error' } as const;

/** What the pane is doing, with its progress and the way to stop it; then how it ended. Read out by screen readers. */
export function TaskBar({ tasks }: { readonly tasks: Tasks }): ReactElement {
  const bar = useRef<HTMLDivElement>(null);
  const { running, ended } = useStore(tasks.state);
  /** The button that was pressed goes away; the focus stays at its place. */
  const staying = (act: () => void) => () => {
    bar.current?.focus();
    act();
  };
  return (
    <div ref={bar} tabIndex={-1} className={styles.taskbar} role="region" aria-label="Task">
      <div role="status">
        {running !== null && <Text>{running.what}</Text>}
        {ended !== null && (
          <MessageBar intent={intents[ended.kind]} layout="multiline">
            <MessageBarBody>
              {ended.says}
              {ended.kind === 'refused' && ended.next !== '' && ` ${ended.next}`}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" appearance="transparent" onClick={staying(tasks.dismiss)}>
                Dismiss
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {running !== null && (
        <div className={styles.running}>
          <ProgressBar
            aria-label={running.what}
            {...(running.total > 0 && { value: running.done, max: running.total })}
          />
          <Button size="small" onClick={staying(tasks.cancel)}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}
