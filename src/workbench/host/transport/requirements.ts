/**
 * The requirement sets that the host offers. Not above what the client of the npm package knows (ExcelApi 1.15), so
 * that code which asks first never gets a yes that ends in a missing member.
 */
export const requirements: Readonly<Record<string, number>> = {
  excelapi: 1.15,
  sharedruntime: 1.2,
  ribbonapi: 1.2,
  customfunctionsruntime: 1.4,
  customfunctions: 1.9,
  dialogapi: 1.2,
  dialogorigin: 1.1,
  settings: 1.1,
  addincommands: 1.3,
  keyboardshortcuts: 1.1,
  officeruntime: 1.1,
  richapiruntime: 1.2,
};

/** Versions are compared part by part: 1.9 is below 1.15. */
export const isSetSupported = (name: string, version: string | number = '1.1'): boolean => {
  const [major = 0, minor = 0] = String(requirements[name.toLowerCase()] ?? '0.0')
    .split('.')
    .map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
};
