import { Button } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { download } from '../files/download';
import { readKept } from '../files/storage';

interface Props {
  readonly children: ReactNode;
}

/** Where the page itself fails: what was kept last can still be taken home. */
export class PageFault extends Component<Props, { readonly fault: string | null }> {
  override state = { fault: null };

  static getDerivedStateFromError(fault: unknown): { fault: string } {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    return this.state.fault === null ? this.props.children : <Fault why={this.state.fault} />;
  }
}

export function Fault({ why }: { readonly why: string }): ReactElement {
  const takeHome = async (): Promise<void> => {
    const kept = await readKept();
    if (kept !== null) download(kept.bytes, kept.name);
  };
  return (
    <main className="fault" role="alert">
      <h1>The workbench cannot be shown</h1>
      <p>{why}</p>
      <p>Your workbook is as it was: what this browser saved last is still there.</p>
      <div>
        <Button appearance="primary" onClick={() => location.reload()}>
          Load the page again
        </Button>{' '}
        <Button onClick={() => void takeHome()}>Download what was saved last</Button>
      </div>
    </main>
  );
}
