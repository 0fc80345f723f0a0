import { runExcel } from '../runExcel';

/**
 * Calls back when another cell is selected, another sheet is shown, or cells were calculated; gives back how to stop.
 * An event handler is taken off in the context that it was put on in.
 */
export async function followSelection(changed: () => void): Promise<() => Promise<void>> {
  const tell = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  const handlers = await runExcel(async (requests) => {
    const { worksheets } = requests.context.workbook;
    const added = [
      worksheets.onSelectionChanged.add(tell),
      worksheets.onActivated.add(tell),
      worksheets.onCalculated.add(tell),
    ];
    await requests.send();
    return added;
  });
  return async () => {
    await Excel.run(handlers[0]!.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
