import { Body1, Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assumptions } from '../../twin/assumptions';
import { assumptionFields } from '../../twin/assumptions';
import type { Twin } from '../../twin/model';
import { ActionButton } from '../parts/ActionButton';
import { Bullets } from '../parts/Bullets';
import { formIsRight } from '../parts/formIsRight';
import { NumberField } from '../parts/NumberField';
import { openStep } from '../state/openStep';
import { usePane } from '../state/paneContext';
import { useStore } from '../state/store';
import { styles } from '../styles';
import { CostsPerHour } from './CostsPerHour';
import { NoTwin } from './NoTwin';
import { buildFromTables } from './twinActions';
import { advices, verdicts } from './twinSummary';

/** What the twin has learnt, how sure it is, and what only a person can say. */
export function TwinStep(): ReactElement {
  const pane = usePane();
  const { twin, assumptions, trust } = useStore(pane.state);
  if (trust === null || trust.rows.length === 0) return <NoTwin why="The twin is built from your tables." />;
  const change = (part: Partial<Assumptions>) =>
    pane.state.set({ assumptions: { ...pane.state.get().assumptions, ...part } });
  return (
    <form noValidate className={styles.step} onSubmit={(event) => formIsRight(event) && void buildFromTables(pane)}>
      <Body1>
        The twin fits demand, lead times and stops from the tables of this workbook. Where the data cannot support a
        number, it says so and gives none.
      </Body1>
      <NumberField
        label="Service target"
        field={assumptionFields.serviceTarget}
        value={assumptions.serviceTarget}
        onValue={(serviceTarget) => serviceTarget !== null && change({ serviceTarget })}
      />
      <NumberField
        label="Holding rate"
        field={assumptionFields.holdingRate}
        value={assumptions.holdingRate}
        onValue={(holdingRate) => holdingRate !== null && change({ holdingRate })}
      />
      {(twin?.without ?? []).length > 0 && <Bullets title="Built without" lines={twin?.without ?? []} />}
      {twin !== null && <Items twin={twin} />}
      {twin !== null && twin.assets.length > 0 && (
        <CostsPerHour twin={twin} costs={assumptions.costPerHour} onCosts={(costPerHour) => change({ costPerHour })} />
      )}
      <div className={styles.buttons}>
        <ActionButton appearance={twin === null ? 'primary' : 'secondary'} type="submit">
          {twin === null ? 'Build the twin' : 'Build it again'}
        </ActionButton>
        {twin !== null && (
          <ActionButton appearance="primary" onClick={() => openStep(pane, 'Scenarios')}>
            Next: try a scenario
          </ActionButton>
        )}
      </div>
    </form>
  );
}

function Items({ twin }: { readonly twin: Twin }): ReactElement | null {
  if (twin.items.length === 0) return null;
  return (
    <section aria-label="Items" className={styles.section}>
      <h2 className={styles.heading}>{twin.items.length} items</h2>
      <Bullets lines={advices(twin).map(([advice, count]) => `${advice}: ${count}`)} />
      <Caption1 className={styles.hint}>
        Evidence: {verdicts(twin.items.map(({ policy }) => policy.verdict))}. All of it is on the sheet Twin.
      </Caption1>
    </section>
  );
}
