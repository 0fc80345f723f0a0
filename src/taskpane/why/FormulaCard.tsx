import { Caption1, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Card } from '../../functions/card/card';
import { Bullets } from '../parts/Bullets';
import { Foldout } from '../parts/Foldout';
import { styles } from '../styles';
import { InputTable } from './InputTable';
import { ResultTable } from './ResultTable';

/** One call with its numbers, from what it gives to where it comes from. */
export function FormulaCard({ card }: { readonly card: Card }): ReactElement {
  const { name, error, row, doubts } = card;
  return (
    <section aria-label={`TWIN.${name}`} className={styles.group}>
      <h3 className={styles.heading}>TWIN.{name}</h3>
      <p className={styles.plain}>{card.summary}</p>
      <code>={card.call}</code>
      {error !== null && (
        <div className={styles.section}>
          <p className={styles.plain}>
            <strong>{error.code}</strong> {error.says}
          </p>
          <p className={styles.plain}>
            <strong>The way out:</strong> {error.wayOut}
          </p>
        </div>
      )}
      {card.notes.map((note) => (
        <p key={note} className={styles.plain}>
          {note}
        </p>
      ))}
      {row !== null && <Caption1 className={styles.hint}>{row}</Caption1>}
      {card.results.length > 0 && <ResultTable results={card.results} />}
      {card.worked.length > 0 && <Bullets title="With the numbers put in" lines={card.worked} />}
      {card.achieves.length > 0 && <Bullets title="The service that this gives" lines={card.achieves} />}
      {doubts !== null && doubts.length > 0 && <Bullets title="Assumptions that this item breaks" lines={doubts} />}
      {doubts !== null && doubts.length === 0 && (
        <Caption1 className={styles.hint}>None of the assumptions that are checked here is broken.</Caption1>
      )}
      {card.inputs.length > 0 && <InputTable inputs={card.inputs} />}
      <Foldout title="How it is computed">
        <p className={styles.plain}>{card.method}</p>
      </Foldout>
      <Caption1 className={styles.hint}>Source: {card.source}.</Caption1>
      <Link href={card.page} target="_blank" rel="noopener">
        All about TWIN.{name}
      </Link>
    </section>
  );
}
