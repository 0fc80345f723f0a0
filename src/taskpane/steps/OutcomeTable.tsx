import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { measures, type MeasureId } from '../../scenarios/measures';
import type { Outcome } from '../../scenarios/result';
import { signed, withBand } from '../parts/numbers';
import { styles } from '../styles';

/** The few that a decision is made on; the sheet Results has them all. */
const main: readonly MeasureId[] = ['fill', 'unitsShort', 'lastShortDay', 'workingCapital', 'totalCost'];

interface Props {
  readonly outcome: Outcome;
  readonly best: boolean;
}

/** One response: its main measures, and their paired difference to doing nothing. One table each fits a narrow pane. */
export function OutcomeTable({ outcome, best }: Props): ReactElement {
  const { name, measures: found, versusNothing } = outcome;
  return (
    <table className={styles.table}>
      <caption>
        {name}{' '}
        {best && (
          <Badge className={styles.badge} appearance="tint" color="success">
            costs least
          </Badge>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Mean</th>
          {versusNothing !== null && <th scope="col">Against doing nothing</th>}
        </tr>
      </thead>
      <tbody>
        {measures
          .filter(({ id }) => main.includes(id))
          .map(({ id, label, unit, help }) => (
            <tr key={id}>
              <th scope="row" title={help}>
                {label}
              </th>
              <td>{bandOf(found[id], (value) => withBand(value, unit))}</td>
              {versusNothing !== null && <td>{bandOf(versusNothing[id], (value) => signed(value, unit))}</td>}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const bandOf = <T,>(value: T | null, say: (value: T) => string): string =>
  value === null ? 'nothing to measure' : say(value);
