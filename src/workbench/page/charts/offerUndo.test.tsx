import { offerUndo } from './offerUndo';

test('what is withdrawn can no longer be taken back', () => {
  const undo = jest.fn();
  const withdraw = offerUndo(document.body, 'Chart "Cost" removed', undo);
  const button = document.querySelector('button')!;
  expect(document.body.textContent).toBe('Chart "Cost" removed. Undo');
  withdraw();
  expect(document.body.childElementCount).toBe(0);
  expect(button.isConnected).toBe(false);
  expect(undo).not.toHaveBeenCalled();
});

test('what is taken back is taken back once', () => {
  const undo = jest.fn();
  offerUndo(document.body, 'Chart "Cost" removed', undo);
  document.querySelector('button')!.click();
  expect(undo).toHaveBeenCalledTimes(1);
  expect(document.body.childElementCount).toBe(0);
});
