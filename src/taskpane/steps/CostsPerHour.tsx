import { Body1, Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { optional } from '../../fields/field';
import { assumptionFields, type Assumptions } from '../../twin/assumptions';
import type { AssetTwin, Twin } from '../../twin/model';
import { NumberField } from '../parts/NumberField';
import { shown } from '../parts/numbers';
import { styles } from '../styles';

type Costs = Assumptions['costPerHour'];
interface Props {
  readonly twin: Twin;
  readonly costs: Costs;
  readonly onCosts: (costs: Costs) => void;
}

const field = optional(assumptionFields.costPerHour);
/** Assets that are asked about: those that stand longest. */
const most = 6;

/** What an hour of the constraint is worth, which no log says. */
export function CostsPerHour({ twin, costs, onCosts }: Props): ReactElement {
  const worst = worstFirst(twin).slice(0, most);
  return (
    <section aria-label="Assets" className={styles.section}>
      <h2 className={styles.heading}>{twin.assets.length} assets</h2>
      <Body1>
        What contribution (rate times margin, never price) does an hour of each make? Only the constraint loses it when
        it stands: leave the others empty, then build the twin again.
      </Body1>
      {worst.map((asset) => (
        <NumberField
          key={asset.asset}
          label={`${asset.asset}, ${downOf(asset)}`}
          field={field}
          hint="money per hour"
          value={costs[asset.asset] ?? null}
          onValue={(value) => onCosts(withCost(costs, asset.asset, value))}
        />
      ))}
      {twin.assets.length > most && (
        <Caption1 className={styles.hint}>The other {twin.assets.length - most} stood for less; see Assets.</Caption1>
      )}
    </section>
  );
}

const hoursOf = ({ stops }: AssetTwin): number | null => stops.value?.downtimeHours ?? null;

const worstFirst = ({ assets }: Twin): readonly AssetTwin[] =>
  [...assets].sort((a, b) => (hoursOf(b) ?? 0) - (hoursOf(a) ?? 0));

function downOf(asset: AssetTwin): string {
  const hours = hoursOf(asset);
  return hours === null ? 'hours down unknown' : `${shown(hours, 'hours')} hours down`;
}

function withCost(costs: Costs, asset: string, value: number | null): Costs {
  const { [asset]: _old, ...others } = costs;
  return value === null ? others : { ...others, [asset]: value };
}
