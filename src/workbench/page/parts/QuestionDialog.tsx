import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { Question } from '../state/ask';

/** The grid takes the focus whenever it is drawn anew; while a question is open, the focus comes back to it. */
export function QuestionDialog({ question }: { readonly question: Question }): ReactElement {
  const { title, says, choices, otherwise, answer } = question;
  useEffect(() => {
    const comeBack = (): void => {
      const surface = document.querySelector('.question');
      if (surface?.contains(document.activeElement) === false) surface.querySelector('button')?.focus();
    };
    const timer = setInterval(comeBack, 200);
    return () => clearInterval(timer);
  }, []);
  return (
    <Dialog open modalType="alert" onOpenChange={() => answer(otherwise)}>
      <DialogSurface className="question">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{says}</DialogContent>
          <DialogActions fluid>
            {choices.map((choice, i) => (
              <Button key={choice} appearance={i === 0 ? 'primary' : 'secondary'} onClick={() => answer(choice)}>
                {choice}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
