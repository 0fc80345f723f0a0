import { callsIn } from '../../functions/card/calls';
import type { Card } from '../../functions/card/card';
import { referencesOf } from '../../functions/card/gather';
import type { SelectedCell } from '../../workbook/selected';
import type { WorkbookPort } from '../../workbook/port';

/** What the view shows for the selected cell. */
export interface Explained {
  /** Such as `Plan!B7`. */
  readonly where: string;
  /** One sentence that says what is found there; it is read aloud when the selection changes. */
  readonly says: string;
  /** What else is to be known about this cell, before any card. */
  readonly notes: readonly string[];
  readonly cards: readonly Card[];
}

/** Cards for one formula; what calls more functions than this is taken apart better than explained. */
const mostCards = 4;

/** Reads the selected cell and explains the =TWIN calls in its formula. The definitions are loaded with the first. */
export async function explainSelected(port: WorkbookPort): Promise<Explained> {
  const cell = await port.selectedCell();
  const where = `${cell.sheet}!${cell.address}`;
  const notes = notesOn(cell);
  const none = (says: string): Explained => ({ where, says, notes, cards: [] });
  if (cell.formula === null && cell.text === '') return none(`${cell.address} is empty. ${select}`);
  if (cell.formula === null) return none(`${cell.address} holds a value and no formula. ${frozen} ${select}`);
  const { calls, alone, ownNames } = callsIn(cell.formula);
  if (calls.length === 0) return none(`The formula in ${cell.home.address} calls no =TWIN function. ${select}`);

  const shown = calls.slice(0, mostCards);
  const texts = referencesOf(shown, ownNames);
  const [{ cardOf }, answers] = await Promise.all([
    import('../../functions/card/cards'),
    port.readReferences(texts, { sheet: cell.sheet, address: cell.home.address }),
  ]);
  const read = new Map(texts.map((text, i) => [text, answers[i]!]));
  // What stands around a call may move rows and make errors of its own.
  const seen = alone
    ? { below: cell.home.below, right: cell.home.right, error: cell.error, value: cell.value }
    : { below: 0, right: 0, error: null, value: undefined };
  const cards = await Promise.all(shown.map((call) => cardOf(call, read, seen)));
  const unknown = shown.filter((_, i) => cards[i] === null).map(({ name }) => `TWIN.${name}`);
  return {
    where,
    says: saysOf(
      cell,
      shown.map(({ name }) => `TWIN.${name}`),
    ),
    notes: [
      ...notes,
      ...(alone ? [] : [aroundIt(calls.length, cell.text)]),
      ...unknown.map((name) => `There is no function ${name}: check how it is written.`),
    ],
    cards: cards.filter((card) => card !== null),
  };
}

const frozen = 'If Freeze made it a value, Unfreeze on the TwinSheet tab puts its formula back.';
const select = 'Select a cell whose formula calls a =TWIN function.';

const saysOf = ({ address, text, error }: SelectedCell, names: readonly string[]): string =>
  `${address} shows ${text === '' ? 'nothing' : text}${error === null ? '' : ', an error'}, by ${names.join(' and ')}.`;

function notesOn({ address, home, selected }: SelectedCell): readonly string[] {
  const several =
    selected === 1
      ? []
      : [`${selected ?? 'Several areas of'} cells are selected: this is about ${address}, the active one.`];
  const spilled =
    address === home.address ? [] : [`The formula stands in ${home.address}; its result spills into ${address}.`];
  return [...several, ...spilled];
}

const aroundIt = (calls: number, text: string): string =>
  `The formula does more than ${calls === 1 ? 'this call' : `these ${calls} calls`}: the card explains ${calls === 1 ? 'the call' : `the calls${calls > mostCards ? `, the first ${mostCards} of them` : ''}`}, and the cell shows ${text} for all of it.`;
