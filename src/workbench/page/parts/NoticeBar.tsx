import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStore } from '../../../taskpane/state/store';
import type { Page } from '../state/page';

export function NoticeBar({ page }: { readonly page: Page }): ReactElement | null {
  const { notice, working } = useStore(page.state);
  return (
    <>
      {working !== null && <ProgressBar className="working" aria-label={working} />}
      {notice !== null && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.says}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label="Dismiss"
                onClick={() => page.state.set({ notice: null })}
              >
                ✕
              </Button>
            }
          />
        </MessageBar>
      )}
    </>
  );
}
