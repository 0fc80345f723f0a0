import { useEffect, useRef, type ReactElement } from 'react';
import { usePane } from '../state/paneContext';
import { useStore } from '../state/store';
import { styles } from '../styles';
import { NoTwin } from './NoTwin';
import { ScenarioForm } from './ScenarioForm';
import { foundHeading, ScenarioFound } from './ScenarioFound';

/** What may happen, what could be done about it, and what a run of many futures makes of it. */
export function ScenariosStep(): ReactElement {
  const pane = usePane();
  const { twin, ran, scenario } = useStore(pane.state);
  const seen = useRef(ran);
  useEffect(() => {
    if (ran !== null && ran !== seen.current) document.getElementById(foundHeading)?.focus();
    seen.current = ran;
  }, [ran]);
  if (twin === null) return <NoTwin why="A scenario is tried on the twin, and there is none yet." />;
  return (
    <div className={styles.step}>
      <ScenarioForm twin={twin} choice={scenario} />
      {ran !== null && <ScenarioFound result={ran.result} current={ran.choice === scenario} />}
    </div>
  );
}
