import { render, screen } from '@testing-library/react';
import { Trouble } from './Trouble';

const Broken = () => {
  throw new Error('no such step');
};

test('a part that cannot be drawn says so in a sentence, with the way out', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <Trouble>
      <Broken />
    </Trouble>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    /could not be shown: no such step\. Your workbook is as it was\./,
  );
  expect(screen.getByRole('button', { name: 'Reload' })).toBeEnabled();
  said.mockRestore();
});
