import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { assumptionFields, type Assumptions } from '../../twin/assumptions';
import type { Twin } from '../../twin/model';
import { NumberField } from '../parts/NumberField';
import { usePane } from '../state/paneContext';
import { useStore } from '../state/store';
import { buildFromTables } from './twinActions';
import { advices, verdicts } from './twinSummary';

/** What no table says, then the twin: what it found, and how far it can be trusted. */
export function TwinStep(): ReactElement {
  const pane = usePane();
  const { assumptions, twin } = useStore(pane.state);
  const change = (part: Partial<Assumptions>) => pane.state.set({ assumptions: { ...assumptions, ...part } });
  return (
    <div className="step">
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
      <Button appearance="primary" onClick={() => void buildFromTables(pane)}>
        {twin === null ? 'Build the twin' : 'Build it again'}
      </Button>
      {twin !== null && <Found twin={twin} assumptions={assumptions} onChange={change} />}
    </div>
  );
}

interface FoundProps {
  readonly twin: Twin;
  readonly assumptions: Assumptions;
  readonly onChange: (part: Partial<Assumptions>) => void;
}

function Found({ twin, assumptions, onChange }: FoundProps): ReactElement {
  const pane = usePane();
  const { costPerHour } = assumptions;
  return (
    <>
      {twin.items.length > 0 && (
        <section aria-label="Items">
          <Subtitle2 as="h2">{twin.items.length} items</Subtitle2>
          <Counts of={advices(twin)} />
          <Caption1>
            Evidence: {verdicts(twin.items.map((item) => item.policy.verdict))}. All of it is on the sheet Twin.
          </Caption1>
        </section>
      )}
      {twin.assets.length > 0 && (
        <section aria-label="Assets">
          <Subtitle2 as="h2">{twin.assets.length} assets</Subtitle2>
          <Body1 as="p">
            What does an hour of each make? Only the constraint loses it when it stands; leave the others empty.
          </Body1>
          {worstFirst(twin).map(({ asset, stops }) => (
            <NumberField
              key={asset}
              label={`${asset}, ${stops.value?.downtimeHours?.toFixed(0) ?? 'unknown'} hours down`}
              field={{ ...assumptionFields.costPerHour, default: null }}
              value={costPerHour[asset] ?? null}
              onValue={(value) => onChange({ costPerHour: withCost(costPerHour, asset, value) })}
            />
          ))}
        </section>
      )}
      <Button onClick={() => pane.state.set({ step: 'Scenarios' })}>Next: try a scenario</Button>
    </>
  );
}

const worstFirst = ({ assets }: Twin) =>
  [...assets].sort((a, b) => (b.stops.value?.downtimeHours ?? 0) - (a.stops.value?.downtimeHours ?? 0)).slice(0, 6);

function withCost(
  costs: Readonly<Record<string, number>>,
  asset: string,
  value: number | null,
): Readonly<Record<string, number>> {
  const { [asset]: _old, ...others } = costs;
  return value === null ? others : { ...others, [asset]: value };
}

function Counts({ of }: { readonly of: readonly (readonly [string, number])[] }): ReactElement {
  return (
    <ul>
      {of.map(([says, count]) => (
        <li key={says}>
          {says}: {count}
        </li>
      ))}
    </ul>
  );
}
