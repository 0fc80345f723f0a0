import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
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

/** Asks before anything is overwritten. Escape and the second button keep everything as it is. */
export function ConfirmDialog({ question }: { readonly question: Question }): ReactElement {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => (before as HTMLElement | null)?.focus(), [before]);
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
