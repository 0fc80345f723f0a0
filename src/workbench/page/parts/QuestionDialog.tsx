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
import type { Question } from '../state/ask';

export function QuestionDialog({ question }: { readonly question: Question }): ReactElement {
  const { title, says, choices, otherwise, answer } = question;
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
