import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  useModalAttributes,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { Bullets } from './Bullets';

export interface Question {
  readonly title: string;
  /** What will be replaced, one line each. */
  readonly lines: readonly string[];
  readonly yes: string;
  readonly answer: (proceed: boolean) => void;
}

/**
 * Stays from the first question on. A dialog hides the pane from screen readers, and Fluent's keyboard library shows it
 * again a moment after the dialog is gone, but only while somebody still holds that library.
 */
export function Questions({ question }: { readonly question: Question | null }): ReactElement | null {
  useModalAttributes();
  return question === null ? null : <ConfirmDialog question={question} />;
}

/** Asks before anything is overwritten. Escape and the second button keep everything as it is. */
function ConfirmDialog({ question }: { readonly question: Question }): ReactElement {
  const [before] = useState(() => document.activeElement);
  // Not before the dialog has left the page: until then Fluent's keyboard library lets nothing else have the focus.
  useEffect(() => () => void setTimeout(() => (before as HTMLElement | null)?.focus()), [before]);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, data) => !data.open && question.answer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent tabIndex={0}>
            <Bullets lines={question.lines} most={40} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => question.answer(true)}>
              {question.yes}
            </Button>
            <Button onClick={() => question.answer(false)}>Keep as it is</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
