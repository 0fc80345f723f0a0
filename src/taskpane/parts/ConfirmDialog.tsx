import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface Question {
  readonly title: string;
  /** What will be replaced, one line each. */
  readonly lines: readonly string[];
  readonly yes: string;
  readonly answer: (proceed: boolean) => void;
}

/** Asks before anything is overwritten. Escape and the second button keep everything as it is. */
export function ConfirmDialog({ question }: { readonly question: Question | null }): ReactElement | null {
  if (question === null) return null;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, data) => !data.open && question.answer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent>
            <ul>
              {question.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
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
