import { createExcelPort } from '../../excel/createExcelPort';
import type { Chart } from '../../workbook/chart';
import type { Edit } from '../../workbook/edit';
import { startNodeHost } from '../host/startNodeHost';
import { testBook } from '../sheet/testing/testBook';

const chart = (name: string, from?: number): Edit => ({
  kind: 'addChart',
  chart: {
    name,
    sheet: 'Costs',
    title: name,
    type: 'column',
    categories: 'A1:A3',
    series: [{ name: 'Cost', values: 'B1:B3' }],
    covers: 'D1:H10',
    ...(from !== undefined && { from }),
  } satisfies Chart,
});

test('the value axis of a chart begins where it is told to, else where Excel thinks best', async () => {
  const { book } = testBook('Mine');
  const node = startNodeHost({ book });
  await createExcelPort().apply([{ kind: 'addSheet', sheet: 'Costs' }, chart('Told', 0), chart('Free')]);
  expect(book.charts.all().map(({ name, valueMin }) => [name, valueMin])).toEqual([
    ['Told', 0],
    ['Free', null],
  ]);
  node.close();
});
