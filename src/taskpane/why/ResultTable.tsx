import type { ReactElement } from 'react';
import type { CardResult } from '../../functions/card/card';
import { styles } from '../styles';

/** What the formula gives, with every result that it could show. */
export function ResultTable({ results }: { readonly results: readonly CardResult[] }): ReactElement {
  return (
    <table className={styles.table}>
      <caption>What it gives</caption>
      <thead>
        <tr>
          <th scope="col">Result</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ label, help, value, missing }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              <span className={styles.hint}>{help}</span>
            </th>
            <td>
              {value}
              {missing !== null && <span className={styles.hint}>{missing}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
