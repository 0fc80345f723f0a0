import { Badge, Caption1, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Foldout } from '../parts/Foldout';
import { styles } from '../styles';
import type { LineReport } from './benefits';

/** One benefit line: each factor with its value, its range, what it rests on, or why it is missing. */
export function BenefitFoldout({ line }: { readonly line: LineReport }): ReactElement {
  const { id, name, known, factors } = line;
  return (
    <Foldout title={`${id} ${name}: ${known} of ${factors.length} known`}>
      <ul className={styles.list}>
        {factors.map(({ label, value, why, grade }) => (
          <li key={label}>
            {label}: <strong>{value ?? 'not known'}</strong>{' '}
            {grade !== null && (
              <Badge className={styles.badge} appearance="tint" color="informative">
                grade {grade}
              </Badge>
            )}
            <Caption1 as="p" className={mergeClasses(styles.plain, styles.hint)}>
              {why}
            </Caption1>
          </li>
        ))}
      </ul>
    </Foldout>
  );
}
