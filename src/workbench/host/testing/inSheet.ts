/** Work on the one sheet of a new book. */
export const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

/** The code of the error that this work ends with; "nothing" when it succeeds. */
export async function refused(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  try {
    await inSheet(async (sheet, context) => {
      work(sheet, context);
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'nothing';
}
