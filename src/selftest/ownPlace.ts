/**
 * Everything that the self-test makes bears a name of this form: `TwinTest_`, eight digits or letters drawn for the
 * run, a number and a word. A sheet is removed only when it bears such a name and carries our mark as well.
 */
const form = /^TwinTest_[0-9a-f]{8}_/i;
export const markKey = 'TwinSheetSelfTest';

export const isToken = (token: string): boolean => /^[0-9a-f]{8}$/.test(token);
export const ownName = (token: string, count: number, word: string): string => `TwinTest_${token}_${count}${word}`;

/** Every sheet is made here, those of a behaviour too: one without the mark would outlive a run that was closed. */
export function makeSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(markKey, 'made by the self-test');
  return sheet;
}

/** Removes what bears one of these names; to be called with names that `ownName` has made. */
export async function remove(names: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook, runtime } = context;
    runtime.enableEvents = true;
    const found = names.map((name) => ({
      sheet: workbook.worksheets.getItemOrNullObject(name).load('name'),
      name: workbook.names.getItemOrNullObject(name).load('name'),
      setting: workbook.settings.getItemOrNullObject(name).load('key'),
    }));
    await context.sync();
    for (const { sheet, name, setting } of found) {
      if (!name.isNullObject) name.delete();
      if (!setting.isNullObject) setting.delete();
      if (!sheet.isNullObject) sheet.delete();
    }
    await context.sync();
  });
}

/** Removes what any run has left, this one or one that was closed in the middle. Answers what it found. */
export async function sweep(): Promise<readonly string[]> {
  const left = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const names = workbook.names.load('items/name');
    const settings = workbook.settings.load('items/key');
    await context.sync();
    const marked = sheets.items
      .filter(({ name }) => form.test(name))
      .map((sheet) => ({ sheet, mark: sheet.customProperties.getItemOrNullObject(markKey).load('key') }));
    await context.sync();
    return [
      ...marked.filter(({ mark }) => !mark.isNullObject).map(({ sheet }) => sheet.name),
      ...names.items.map(({ name }) => name).filter((name) => form.test(name)),
      ...settings.items.map(({ key }) => key).filter((key) => form.test(key)),
    ];
  });
  if (left.length > 0) await remove(left);
  return left;
}

/** Where the person was; `back` takes them there. */
export async function whereabouts(): Promise<{ back(): Promise<void> }> {
  const { sheet, address } = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const active = workbook.worksheets.getActiveWorksheet().load('id');
    const selected = workbook.getActiveCell().load('address');
    await context.sync();
    return { sheet: active.id, address: selected.address };
  });
  return {
    back: () =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const home = context.workbook.worksheets.getItem(sheet);
        home.activate();
        home.getRange(address.slice(address.lastIndexOf('!') + 1)).select();
        await context.sync();
      }),
  };
}
