import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type LazyExoticComponent, type ReactElement } from 'react';
import type { Desk } from './actions/desk';
import { HelpLink } from './parts/HelpLink';
import { keepClear } from './parts/keepClear';
import { StepTabs } from './parts/StepTabs';
import { Trouble } from './parts/Trouble';
import { hearCommands } from './state/hearCommands';
import { hearDrops } from './state/hearDrops';
import { openStep } from './state/openStep';
import { createPane, type Step } from './state/pane';
import { PaneContext, usePane } from './state/paneContext';
import { hearSteps } from './state/stepWanted';
import { useStore } from './state/store';
import { styles } from './styles';
import { usePaneTheme } from './theme';

/**
 * Each step comes when it is opened: the first script stays small. What the first step needs is one chunk, "first", that
 * the page announces (taskpane.html), so that it is fetched beside the first script.
 */
const shownBy: Readonly<Record<Step, LazyExoticComponent<() => ReactElement>>> = {
  Data: lazy(async () => ({ default: (await import(/* webpackChunkName: "first" */ './steps/DataStep')).DataStep })),
  Twin: lazy(async () => ({ default: (await import('./steps/TwinStep')).TwinStep })),
  Scenarios: lazy(async () => ({ default: (await import('./steps/ScenariosStep')).ScenariosStep })),
  ROI: lazy(async () => ({ default: (await import('./steps/RoiStep')).RoiStep })),
  Why: lazy(async () => ({ default: (await import('./why/WhyStep')).WhyStep })),
};
const TaskBar = lazy(async () => ({
  default: (await import(/* webpackChunkName: "first" */ './parts/TaskBar')).TaskBar,
}));
const Questions = lazy(async () => ({ default: (await import('./parts/ConfirmDialog')).Questions }));

/** The pane: four steps from files to a case for finance, the card of a cell, and the one thing that it is doing. */
export function App({ desk }: { readonly desk: Desk }): ReactElement {
  const [pane] = useState(() => createPane(desk));
  const theme = usePaneTheme();
  useEffect(() => {
    const closed = new AbortController();
    void import(/* webpackChunkName: "first" */ './steps/restore').then(({ restore }) => restore(pane, closed.signal));
    const opens = (step: Step) => openStep(pane, step);
    const stops = [hearCommands(pane.tasks), hearDrops(pane.tasks), hearSteps(opens), () => closed.abort()];
    return () => stops.forEach((stop) => stop());
  }, [pane]);
  return (
    <PaneContext value={pane}>
      <FluentProvider theme={theme} style={{ minHeight: '100%' }}>
        <Steps />
      </FluentProvider>
    </PaneContext>
  );
}

function Steps(): ReactElement {
  const pane = usePane();
  const { step, question } = useStore(pane.state);
  const [asked, setAsked] = useState(false);
  if (question !== null && !asked) setAsked(true);
  const Shown = shownBy[step];
  return (
    <div className={styles.app}>
      <header ref={keepClear} className={styles.top}>
        <div className={styles.header}>
          <h1 className={styles.title}>TwinSheet</h1>
          <HelpLink step={step} />
        </div>
        <StepTabs step={step} onStep={(one) => openStep(pane, one)} />
        <Suspense>
          <TaskBar tasks={pane.tasks} />
        </Suspense>
      </header>
      <main>
        <div role="tabpanel" id="step" aria-labelledby={`tab-${step}`}>
          <Trouble key={step}>
            <Suspense fallback={<p className={styles.step}>Loading</p>}>
              <Shown />
            </Suspense>
          </Trouble>
        </div>
      </main>
      {asked && (
        <Suspense>
          <Questions question={question} />
        </Suspense>
      )}
    </div>
  );
}
