import type { ReactElement } from 'react';
import type { CardInput } from '../../functions/card/card';
import { styles } from '../styles';

/** What the formula is given: each argument with its meaning, where it stands, and its value in its unit. */
export function InputTable({ inputs }: { readonly inputs: readonly CardInput[] }): ReactElement {
  return (
    <table className={styles.table}>
      <caption>What it is given</caption>
      <thead>
        <tr>
          <th scope="col">Argument</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map(({ name, help, written, value, why, isDefault }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span className={styles.hint}>{help}</span>
            </th>
            <td>
              {value ?? 'not known here'}
              <span className={styles.hint}>
                {isDefault ? (written === '' ? 'left out' : `${written} is blank`) : written}
                {why !== null && `: ${why}`}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
