import { Body1 } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { roiSheets } from '../../templates/sheetNames';
import { noRun } from '../actions/lastRun';
import { roiFacts } from '../actions/roiFacts';
import { ActionButton } from '../parts/ActionButton';
import { formIsRight } from '../parts/formIsRight';
import { usePane } from '../state/paneContext';
import { useStore } from '../state/store';
import { styles } from '../styles';
import { BenefitFoldout } from './BenefitFoldout';
import { reportLines } from './benefits';
import { NoTwin } from './NoTwin';
import { writeRoi } from './roiActions';
import { RoiAsked } from './RoiAsked';
import { RunBehind } from './RunBehind';

/** What the twin can feed the case for finance, what is left to a person, and the sheets. */
export function RoiStep(): ReactElement {
  const pane = usePane();
  const { twin, lastRun, roi, roiWritten } = useStore(pane.state);
  const run = lastRun?.run ?? noRun;
  const lines = useMemo(() => (twin === null ? [] : reportLines(roiFacts(twin, run))), [twin, run]);
  if (twin === null) return <NoTwin why="The case for finance rests on the twin, and there is none yet." />;
  return (
    <form noValidate className={styles.step} onSubmit={(event) => formIsRight(event) && void writeRoi(pane)}>
      <Body1>
        The ROI sheets are native formulas that anyone can recalculate. The twin fills in what it knows; the rest stays
        blank until you state it on {roiSheets.inputs}.
      </Body1>
      {lastRun !== null && <RunBehind lastRun={lastRun} />}
      <section aria-label="Benefit lines" className={styles.section}>
        <h2 className={styles.heading}>What the twin knows of each benefit</h2>
        {lines.map((line) => (
          <BenefitFoldout key={line.id} line={line} />
        ))}
      </section>
      {roiWritten ? (
        <Body1>
          The sheets are there. Rates, shares and your own numbers are changed on {roiSheets.inputs}; they stay when the
          sheets are written again.
        </Body1>
      ) : (
        <RoiAsked choice={roi} onChange={(part) => pane.state.set({ roi: { ...pane.state.get().roi, ...part } })} />
      )}
      <div className={styles.buttons}>
        <ActionButton appearance="primary" type="submit">
          {roiWritten ? 'Write the ROI sheets again' : 'Write the ROI sheets'}
        </ActionButton>
      </div>
    </form>
  );
}
