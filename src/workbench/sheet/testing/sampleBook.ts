import type { CustomCall, CustomResult } from '../../host/book';
import { testBook } from './testBook';

/** A workbook with one of everything that a file must say, for the tests of the file. */
export async function sampleBook() {
  const made = testBook('Stock');
  const { book, sheet, put, place } = made;
  book.onCustomCalls(['TWIN.SAFETYSTOCK', 'TWIN.FORECAST.ETS'], (batch) => Promise.resolve(batch.map(answer)));
  put('A1', [
    ['Item', 'Qty', 'Price', 'Value', 'Safety stock'],
    ['007', 10, 1.5, '=[@Qty]*[@Price]', '=TWIN.SAFETYSTOCK(0.95,[@Qty])'],
    ['Nut', 20, 2, '=[@Qty]*[@Price]', '=TWIN.SAFETYSTOCK(0.95,[@Qty])'],
    ['1-2', 0, 4, '=[@Price]/[@Qty]', '=TWIN.SAFETYSTOCK(2,[@Qty])'],
  ]);
  book.addTable('Inv', place('A1:E4'));
  put('A6', [['Total', '=SUM(Inv[Qty])', '=Rate*100', '=SUMPRODUCT((B2:B4>5)*C2:C4)', '=SUM((B2:B4>5)*1)']]);
  put('G1', '=SORT(FILTER(B2:B4,B2:B4>5),1,-1)');
  put('H1', '=SUM(G1#)');
  put('I1', '=TWIN.FORECAST.ETS(B2:B4)');
  put('G6', [['=LET(x,2,y,3,x*y)', '=NORM.S.INV(0.975)', '=IFERROR(1/0,"none")', '=NA()', '="a<b"&"""q"""']]);
  book.write(place('A8'), [['=1+1']]);
  book.names.put({
    id: 'Rate',
    name: 'Rate',
    sheet: null,
    formula: '=Stock!$C$3/10',
    comment: 'a tenth',
    visible: true,
  });
  book.setNumberFormats(place('D2:D4'), '#,##0.00');
  book.setLook(place('A1:E1'), { bold: true, color: '#FFFFFF', fill: '#1F3864', wrap: true, horizontal: 'center' });
  book.setLook(place('B2:B4'), { color: '#0000FF', fill: '#FFF9E5', bottom: '#BFBFBF' });
  book.setColumnWidths(sheet.id, 0, 1, 90);
  book.setRowHeights(sheet.id, 0, 1, 30);
  book.changeSheet(sheet.id, { frozenRows: 1, frozenColumns: 1, tabColor: '#1F3864' });
  book.settings.set('twinsheet.schema', '{"version":1,"note":"a<b & \\"c\\""}');
  book.sheetProperties(sheet.id).set('ours', 'yes');
  book.properties.set('title', 'Stock & more');
  book.customProperties.set('Run', 'r-1');
  book.validations.put({
    ...place('B2:B4'),
    id: 'v1',
    rule: { kind: 'decimal', operator: 'Between', formula1: 0, formula2: 1000 },
    ignoreBlanks: true,
    alert: { title: 'Qty', text: 'between 0 and 1000' },
    style: 'stop',
    prompt: null,
  });
  book.validations.put({
    ...place('K2'),
    id: 'v2',
    rule: { kind: 'list', source: 'CSL,FILL', dropDown: true },
    ignoreBlanks: true,
    alert: null,
    style: 'stop',
    prompt: { title: 'Target', text: 'what to protect' },
  });
  book.highlights.put({
    ...place('B2:B4'),
    id: 'h1',
    formula: '=$B2<5',
    look: { color: '#9C0006', fill: '#FBE0E0' },
    stopIfTrue: false,
    priority: 0,
  });
  charts(made);
  const hidden = book.addSheet("Planner's notes");
  put('A1', '=Stock!B6*2', hidden.id);
  book.changeSheet(hidden.id, { visibility: 'hidden' });
  await book.idle();
  return made;
}

const answer = ({ name, args }: CustomCall): CustomResult => {
  if (name === 'TWIN.FORECAST.ETS') return [[15], [16]];
  return Number(args[0]) >= 1
    ? { error: '#NUM!', message: 'serviceLevel must be below 1' }
    : Number(args[0]) * Number(args[1]);
};

function charts({ book, sheet, place }: ReturnType<typeof testBook>): void {
  const series = { name: 'Qty', values: place('B2:B4'), categories: place('A2:A4'), color: null };
  const chart = {
    sheet: sheet.id,
    categoryTitle: null,
    valueTitle: 'Pieces',
    secondaryTitle: null,
    valueFormat: null,
    valueMin: null,
    valueMax: null,
    legend: 'bottom',
    left: 0,
    top: 150,
    width: 300,
    height: 200,
  } as const;
  for (const [i, type] of ['Line', 'ColumnClustered', 'BarClustered'].entries())
    book.charts.put({
      ...chart,
      id: `c${i}`,
      name: `${type} chart`,
      type,
      title: `${type} & more`,
      covers: place('A10:D20'),
      series: [{ ...series, type, secondary: false }],
    });
  book.charts.put({
    ...chart,
    id: 'pareto',
    name: 'Pareto',
    type: 'ColumnClustered',
    title: null,
    covers: null,
    series: [
      { ...series, type: 'ColumnClustered', secondary: false },
      { ...series, name: 'Share', values: place('D2:D4'), type: 'LineMarkers', secondary: true },
    ],
  });
}
