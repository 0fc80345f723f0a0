import { allFetched } from '../allFetched';
import { answer } from '../answer';
import { isCellError } from '../gate/cellError';
import { registry } from '../registry';
import { exampleCells } from '../testing/exampleCells';
import { callsIn } from './calls';
import { cardOf } from './cards';

beforeAll(() => allFetched());

/** The first cells of a long result stand for the rest. */
const corner = 4;

test.each(registry.flatMap(({ name, examples }) => examples.map(({ formula }) => [name, formula])))(
  'what %s has just given is not called old: %s',
  async (name, formula) => {
    const [call] = callsIn(formula!).calls;
    const result = await answer(name!, exampleCells(formula!).cells);
    if (isCellError(result)) throw new Error(result.says);
    for (const [below, row] of result.slice(0, corner).entries()) {
      for (const [right, shown] of row.slice(0, corner).entries()) {
        const error = isCellError(shown) ? shown.error : null;
        const card = await cardOf(call!, new Map(), { below, right, error, value: isCellError(shown) ? null : shown });
        expect(card?.notes.filter((note) => /^The cell/.test(note))).toEqual([]);
      }
    }
  },
);
