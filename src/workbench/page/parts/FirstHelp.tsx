import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { recall, remember } from '../state/memory';

/** What this page is, and two things to try; once read, it stays away. */
export function FirstHelp(): ReactElement | null {
  const [shown, show] = useState(recall('help') !== 'read');
  if (!shown) return null;
  return (
    <section className="first-help" aria-label="What this page is">
      <p>
        <b>A spreadsheet to try TwinSheet in, without Excel.</b> Everything stays in this browser. Two things to try:
        choose <b>Try it with the sample story</b> in the pane, or type{' '}
        <code>=TWIN.SAFETYSTOCK(0.95, B2:B13, C2:C13, D2:D13)</code> in cell E2.
      </p>
      <Button
        size="small"
        onClick={() => {
          remember('help', 'read');
          show(false);
        }}
      >
        Got it
      </Button>
    </section>
  );
}
