import { Body1 } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { usePane } from '../state/paneContext';
import { styles } from '../styles';
import type { Explained } from './explainSelected';
import { follow } from './follow';
import { FormulaCard } from './FormulaCard';

/** Why a cell shows what it shows: the view follows the selection for as long as it is open. */
export function WhyStep(): ReactElement {
  const { desk } = usePane();
  const [explained, setExplained] = useState<Explained | null>(null);
  useEffect(() => follow(desk.port, setExplained), [desk]);
  const { where, says, notes, cards } = explained ?? nothingYet;
  return (
    <div className={styles.step}>
      <h2 className={styles.heading}>Why{where === '' ? '?' : ` ${where}?`}</h2>
      <div aria-live="polite" aria-atomic="true">
        <Body1>{says}</Body1>
      </div>
      {notes.map((note) => (
        <Body1 key={note}>{note}</Body1>
      ))}
      {cards.map((card, i) => (
        <FormulaCard key={`${i} ${card.call}`} card={card} />
      ))}
    </div>
  );
}

const nothingYet: Explained = { where: '', says: 'Looking at the selected cell', notes: [], cards: [] };
