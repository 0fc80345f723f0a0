import { Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { styles } from '../styles';

interface Props {
  readonly title?: string;
  readonly lines: readonly string[];
  /** Lines that are shown; the rest is counted. */
  readonly most?: number;
  /** Where the rest can be read. */
  readonly rest?: string;
}

/** A short list; a long one ends with how many more there are and where. */
export function Bullets({ title, lines, most = 12, rest = '' }: Props): ReactElement {
  return (
    <div>
      {title !== undefined && (
        <Caption1 as="p" className={styles.plain}>
          <strong>{title}</strong>
        </Caption1>
      )}
      <ul className={styles.list}>
        {lines.slice(0, most).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > most && (
          <li>
            and {lines.length - most} more{rest}
          </li>
        )}
      </ul>
    </div>
  );
}
