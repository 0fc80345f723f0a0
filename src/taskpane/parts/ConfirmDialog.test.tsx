import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import { Questions, type Question } from './ConfirmDialog';

const question: Question = {
  title: 'This will be replaced',
  lines: ['Items'],
  yes: 'Replace',
  answer: () => undefined,
};
const Pane = ({ asked }: { readonly asked: Question | null }) => (
  <FluentProvider theme={webLightTheme}>
    <button>Import</button>
    <Questions question={asked} />
  </FluentProvider>
);

test('a question hides the pane from screen readers while it is open, and no longer', async () => {
  const { rerender } = render(<Pane asked={question} />);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Import' })).toBeNull());
  rerender(<Pane asked={null} />);
  expect(await screen.findByRole('button', { name: 'Import' })).toBeVisible();
});
