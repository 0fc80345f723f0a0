import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { steps, type Step } from '../state/pane';
import { styles } from '../styles';
import { slideFrom } from './slideFrom';

interface Props {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/**
 * The steps as tabs: the arrows move between them, Enter opens one. Our own, for Fluent's bring a keyboard library
 * of 17 KB that nothing else on the first step needs.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function StepTabs({ step, onStep }: Props): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    const tab = (one: Step) => list.current?.children[steps.indexOf(one)];
    if (before.current !== step) slideFrom(tab(before.current), tab(step));
    before.current = step;
  }, [step]);
  return (
    <div ref={list} role="tablist" className={styles.tabs} onKeyDown={moveFocus}>
      {steps.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          className={styles.tab}
          aria-selected={one === step}
          aria-controls="step"
          tabIndex={one === step ? 0 : -1}
          onClick={() => onStep(one)}
        >
          <span className={styles.tabWord} data-word={wordOf(one)}>
            {wordOf(one)}
          </span>
        </button>
      ))}
    </div>
  );
}

const wordOf = (step: Step): string => (step === 'Why' ? 'Why?' : step);

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll('button')];
  const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
  const reached: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
  const to = reached[event.key];
  if (to === undefined) return;
  event.preventDefault();
  tabs.at(to % tabs.length)?.focus();
}
