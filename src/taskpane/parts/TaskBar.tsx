import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStore } from '../state/store';
import type { Tasks } from '../state/task';

const intents = { done: 'success', cancelled: 'info', refused: 'error' } as const;

/** What the pane is doing, with its progress and the way to stop it; then how it ended. Read out by screen readers. */
export function TaskBar({ tasks }: { readonly tasks: Tasks }): ReactElement {
  const { running, ended } = useStore(tasks.state);
  return (
    <div aria-live="polite" role="status" className="taskbar">
      {running !== null && (
        <div className="running">
          <Text>
            {running.what}
            {running.total > 0 && ` (${Math.round((100 * running.done) / running.total)}%)`}
          </Text>
          <ProgressBar
            aria-label={running.what}
            {...(running.total > 0 && { value: running.done, max: running.total })}
          />
          <Button size="small" onClick={tasks.cancel}>
            Cancel
          </Button>
        </div>
      )}
      {ended !== null && (
        <MessageBar intent={intents[ended.kind]} layout="multiline">
          <MessageBarBody>
            {ended.says}
            {ended.kind === 'refused' && ended.next !== '' && ` ${ended.next}`}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="transparent" onClick={tasks.dismiss}>
              Dismiss
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
