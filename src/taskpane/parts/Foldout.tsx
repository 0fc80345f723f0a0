import type { ReactElement, ReactNode } from 'react';
import { styles } from '../styles';

/** What is there for who wants it: closed until it is opened. */
export function Foldout({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <details className={styles.details}>
      <summary>{title}</summary>
      <div className={styles.section}>{children}</div>
    </details>
  );
}
