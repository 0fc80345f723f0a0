import { Body1, Caption1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { count } from '../../engine/count';
import type { ScenarioResult } from '../../scenarios/result';
import { ActionButton } from '../parts/ActionButton';
import { Bullets } from '../parts/Bullets';
import { Foldout } from '../parts/Foldout';
import { openStep } from '../state/openStep';
import { usePane } from '../state/paneContext';
import { styles } from '../styles';
import { OutcomeTable } from './OutcomeTable';

/** Where the focus goes when a run has ended. */
export const foundHeading = 'what-was-found';

interface Props {
  readonly result: ScenarioResult;
  /** Whether the form still says what was run. */
  readonly current: boolean;
}

/** The advice first, then what it rests on, then what was left out and why. */
export function ScenarioFound({ result, current }: Props): ReactElement {
  const pane = usePane();
  const { decision, outcomes, scenario, options, left, notes } = result;
  return (
    <section aria-label="What was found" className={styles.section}>
      <h2 id={foundHeading} tabIndex={-1} className={styles.heading}>
        What was found
      </h2>
      {!current && <Body1>You have changed something since: run again for a new answer.</Body1>}
      <MessageBar intent={decision.sure ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>
          {decision.sentence} {decision.flips}
        </MessageBarBody>
      </MessageBar>
      <Caption1 className={styles.hint}>
        {scenario.name}: {options.replications} futures of {options.horizonDays} days, seed {options.seed}. ± is the 95%
        half-width; differences are on the same luck.
      </Caption1>
      {outcomes.map((outcome) => (
        <OutcomeTable key={outcome.id} outcome={outcome} best={outcome.id === decision.best && decision.sure} />
      ))}
      {left.length > 0 && (
        <Foldout title={`${count(left.length, 'item')} could not be simulated`}>
          <Bullets lines={left.map(({ item, why }) => `${item}: ${why}`)} rest=" on the sheet Scenarios" />
        </Foldout>
      )}
      <Foldout title="What to know about these numbers">
        <Bullets lines={notes} />
      </Foldout>
      <div className={styles.buttons}>
        <ActionButton onClick={() => openStep(pane, 'ROI')}>Next: what it is worth</ActionButton>
      </div>
    </section>
  );
}
