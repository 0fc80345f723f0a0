/**
 * A sheet of ours carries a custom property: it travels with the sheet when that is renamed, moved or saved, so a
 * planner's own sheet is never taken for ours because of its name.
 */
const key = 'TwinSheet';

export const mark = (sheet: Excel.Worksheet): void => {
  sheet.customProperties.add(key, 'sheet');
};

/** The proxy whose `isNullObject` says, after a request, that the sheet is not ours. */
export function loadMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const found = sheet.customProperties.getItemOrNullObject(key);
  found.load('key');
  return found;
}
