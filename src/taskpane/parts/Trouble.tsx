import { Component, type ReactNode } from 'react';

interface State {
  readonly why: string | null;
}

/**
 * Catches what a step throws while it is drawn: says so, and that the workbook is as it was. It is drawn with what is
 * surely there, for what failed may be the loading of a script.
 */
export class Trouble extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { why: null };

  static getDerivedStateFromError(error: unknown): State {
    return { why: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { why } = this.state;
    if (why === null) return this.props.children;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <p>
          This part of the pane could not be shown: {why}. Your workbook is as it was. Reload the pane; if it happens
          twice, report it with this sentence.
        </p>
        <button type="button" onClick={() => location.reload()}>
          Reload
        </button>
      </div>
    );
  }
}
