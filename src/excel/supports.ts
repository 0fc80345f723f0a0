/** The pane asks for ExcelApi 1.14 (Excel 2021) before it opens; whatever came later is used only where this says so. */
export const supports = (version: string): boolean =>
  typeof Office !== 'undefined' && Office.context?.requirements?.isSetSupported('ExcelApi', version) === true;
