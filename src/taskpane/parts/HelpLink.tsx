import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Step } from '../state/pane';

/** Help opens in a window of its own, at the part for this step. */
export function HelpLink({ step }: { readonly step: Step }): ReactElement {
  return (
    <Link href={`help.html#${step.toLowerCase()}`} target="_blank" rel="noopener" aria-label={`Help on ${step}`}>
      Help
    </Link>
  );
}
