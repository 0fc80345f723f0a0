import { hearSteps, wantStep } from './stepWanted';

test('a step is opened at once by a pane that is there, and by one that comes later, once', () => {
  const opened = jest.fn();
  wantStep('Why');
  const stop = hearSteps(opened);
  expect(opened.mock.calls).toEqual([['Why']]);
  wantStep('ROI');
  expect(opened.mock.calls).toEqual([['Why'], ['ROI']]);
  stop();
  wantStep('Twin');
  expect(opened).toHaveBeenCalledTimes(2);
  const again = jest.fn();
  hearSteps(again)();
  expect(again.mock.calls).toEqual([['Twin']]);
});
