import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Step } from '../state/pane';
import { StepTabs } from './StepTabs';

function Shown() {
  const [step, setStep] = useState<Step>('Data');
  return (
    <>
      <StepTabs step={step} onStep={setStep} />
      <button>after</button>
    </>
  );
}
const tab = (name: string) => screen.getByRole('tab', { name });

test('the arrows go round the tabs, Home and End to the ends, and none of them opens a step', async () => {
  const user = userEvent.setup();
  render(<Shown />);
  await user.tab();
  expect(tab('Data')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab('Twin')).toHaveFocus();
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(tab('Why?')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab('Data')).toHaveFocus();
  await user.keyboard('{End}');
  expect(tab('Why?')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(tab('Data')).toHaveFocus();
  expect(tab('Data')).toHaveAttribute('aria-selected', 'true');
});

test('Enter opens the step, and the tabs are one stop for the Tab key: the open one', async () => {
  const user = userEvent.setup();
  render(<Shown />);
  await user.tab();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(tab('Twin')).toHaveAttribute('aria-selected', 'true');
  expect(tab('Data')).toHaveAttribute('aria-selected', 'false');
  await user.tab();
  expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
  await user.tab({ shift: true });
  expect(tab('Twin')).toHaveFocus();
});
