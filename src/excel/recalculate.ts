import { runExcel } from './runExcel';

/** Every formula, =TWIN functions too; F9 leaves those alone. https://github.com/OfficeDev/office-js/issues/1462 */
export const recalculate = (): Promise<void> =>
  runExcel(async (requests) => {
    requests.context.workbook.application.calculate('Full');
    await requests.send();
  });
