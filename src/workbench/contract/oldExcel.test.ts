import { createExcelPort } from '../../excel/createExcelPort';
import { startNodeHost } from '../host/startNodeHost';
import { newBook } from '../host/testing/newBook';

test('an Excel below the floor is said to be too old, also where no pane has asked', async () => {
  const node = startNodeHost({ book: newBook() });
  node.host.faults.refuseNext = 'ApiNotFound';
  const freezing = createExcelPort().freeze('2026-01-15T08:00:00Z');
  await expect(freezing).rejects.toThrow('this Excel is too old for it: TwinSheet needs Excel 2021 or later');
  node.close();
});
