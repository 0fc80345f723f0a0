import type { CellResult } from './gate/call';
import { type CellError, isCellError } from './gate/cellError';
import { onDemand } from './gate/onDemand';
import described from './functions.json';

/**
 * The entry that Excel loads, and the only file that touches the CustomFunctions global. Excel needs every id at once
 * and nothing else, so the definitions and the mathematics come behind it. Excel shows the sentence of an error only
 * when it is thrown, and only for #VALUE! and #N/A; every other error is returned as a value.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
const engine = onDemand(() => import('./answer'));

for (const { id } of described.functions) CustomFunctions.associate(id, (...cells: unknown[]) => run(id, cells));

// Once the page is there, so that a first formula need not wait and the pane is not held up. A failure shows at a call.
globalThis.addEventListener?.(
  'load',
  () =>
    void engine
      .fetched()
      .then(({ warmUp }) => warmUp())
      .catch(() => undefined),
);

type Block = unknown[][];

function run(id: string, cells: readonly unknown[]): Block | Promise<Block> {
  const there = engine.now();
  if (there !== null) {
    const result = there.answer(id, cells);
    return result instanceof Promise ? result.then(blockOf) : blockOf(result);
  }
  return engine.fetched().then(
    async ({ answer }) => blockOf(await answer(id, cells)),
    () => alone(notLoaded),
  );
}

const notLoaded: CellError = {
  error: '#N/A',
  says: 'the functions could not be loaded: check the connection, then press Recalculate on the TwinSheet tab',
};

function blockOf(result: CellResult): Block {
  if (isCellError(result)) return alone(result);
  const [only] = result[0] ?? [];
  if (result.length === 1 && result[0]?.length === 1 && isCellError(only)) return alone(only);
  return result.map((row) => row.map((cell) => (isCellError(cell) ? errorValue(cell) : cell)));
}

function alone(error: CellError): CustomFunctions.Error[][] {
  if (carriesText(error)) throw errorValue(error);
  return [[errorValue(error)]];
}

const carriesText = ({ error }: CellError): boolean => error === '#VALUE!' || error === '#N/A';

const errorValue = (error: CellError): CustomFunctions.Error =>
  new CustomFunctions.Error(error.error as CustomFunctions.ErrorCode, carriesText(error) ? error.says : undefined);
