import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

interface State {
  readonly why: string | null;
}

/** Catches what a step throws while it is drawn: says so, and that the workbook is as it was. */
export class Trouble extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { why: null };

  static getDerivedStateFromError(error: unknown): State {
    return { why: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { why } = this.state;
    if (why === null) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          This part of the pane could not be shown: {why}. Your workbook is as it was. Reload the pane; if it happens
          twice, report it with this sentence.
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => location.reload()}>
            Reload
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
