import type { NodeHost } from '../startNodeHost';
import { startNodeHost } from '../startNodeHost';
import { inSheet, refused } from '../testing/inSheet';
import { newBook } from '../testing/newBook';

let book: ReturnType<typeof newBook>;
let node: NodeHost;
beforeEach(() => {
  book = newBook();
  node = startNodeHost({ book });
});
afterEach(() => {
  node.close();
  book.dispose();
});

const stock = [
  ['Item', 'Qty'],
  ['A', 5],
  ['B', 7],
];
const addStock = (sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange('A1:B3').values = stock;
  const table = sheet.tables.add('A1:B3', true);
  table.name = 'Stock';
  return table;
};

test('a formula is calculated when it is read in the same request', async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
    const cell = sheet.getRange('A3').load('values,formulas,text,valueTypes');
    await context.sync();
    expect([cell.values, cell.formulas, cell.text, cell.valueTypes]).toEqual([
      [[3]],
      [['=SUM(A1:A2)']],
      [['3']],
      [['Double']],
    ]);
  });
  expect(node.host.roundTrips).toBe(1);
});

test('a formula that spills says where to', async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    const spill = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address,values');
    const none = sheet.getRange('C1').getSpillingToRangeOrNullObject().load('address');
    await context.sync();
    expect([spill.address, spill.values, none.isNullObject]).toEqual(['Sheet1!A1:A3', [[1], [2], [3]], true]);
  });
});

test('a table is made over cells, named, and its parts and columns are found', async () => {
  await inSheet(async (sheet, context) => {
    const table = addStock(sheet).load('name,style');
    const body = table.getDataBodyRange().load('values');
    const header = table.getHeaderRowRange().load('values');
    table.columns.load('items/name');
    const column = table.columns.getItem('Qty').getDataBodyRange().load('address');
    await context.sync();
    expect([table.name, header.values, body.values]).toEqual(['Stock', [['Item', 'Qty']], stock.slice(1)]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Item', 'Qty']);
    expect(column.address).toBe('Sheet1!B2:B3');
  });
});

test('rows are added to a table in its collection, and by writing right below it', async () => {
  await inSheet(async (sheet, context) => {
    const table = addStock(sheet);
    table.rows.add(undefined, [['C', 9]]);
    sheet.getRange('A5:B5').values = [['D', 11]];
    sheet.getRange('A8:B8').values = [['apart', 0]];
    const range = table.getRange().load('address,values');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B5');
    expect(range.values.slice(3)).toEqual([
      ['C', 9],
      ['D', 11],
    ]);
  });
});

test('a table is resized, and deleted with its cells', async () => {
  await inSheet(async (sheet, context) => {
    const table = addStock(sheet);
    table.resize('A1:B9');
    const range = table.getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B9');
    table.delete();
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect(used.isNullObject).toBe(true);
    expect(book.tables()).toEqual([]);
  });
});

test('tables may not overlap, nor share a name with a table or a defined name', async () => {
  await inSheet(async (sheet, context) => {
    addStock(sheet);
    context.workbook.names.add('Demand', sheet.getRange('D1:D2'));
    await context.sync();
  });
  expect(await refused((sheet) => void sheet.tables.add('B2:C4', true))).toBe('InvalidArgument');
  expect(await refused((sheet) => (sheet.tables.add('F1:G3', true).name = 'demand'))).toBe('ItemAlreadyExists');
});

test('a name refers to cells, and to others when its formula is set', async () => {
  await inSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add('Demand', sheet.getRange('A1:B2'));
    const item = names.getItem('demand').load('name,formula,type');
    const first = item.getRange().load('address');
    await context.sync();
    expect([item.name, item.formula, item.type, first.address]).toEqual([
      'Demand',
      '=Sheet1!$A$1:$B$2',
      'Range',
      'Sheet1!A1:B2',
    ]);
    item.formula = '=Sheet1!$C$3';
    const second = names.getItem('Demand').getRange().load('address');
    await context.sync();
    expect(second.address).toBe('Sheet1!C3');
  });
  expect(await refused((_, context) => void context.workbook.names.add('A1', '=1'))).toBe('InvalidArgument');
  expect(await refused((_, context) => void context.workbook.names.add('Demand', '=1'))).toBe('ItemAlreadyExists');
});

test('a combination chart is kept as a record, with its series, titles and place', async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').values = [
      ['Cause', 'Hours', 'Share'],
      ['Jam', 5, 0.5],
      ['Fault', 5, 1],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'Downtime';
    chart.title.text = 'Downtime by cause';
    chart.setPosition('E2', 'J12');
    chart.axes.valueAxis.title.text = 'hours';
    const share = chart.series.add('Share');
    share.setValues(sheet.getRange('C2:C3'));
    share.setXAxisValues(sheet.getRange('A2:A3'));
    share.chartType = 'Line';
    share.axisGroup = 'Secondary';
    await context.sync();
  });
  const [chart] = book.charts.all();
  expect(chart).toMatchObject({ name: 'Downtime', title: 'Downtime by cause', valueTitle: 'hours', legend: 'bottom' });
  expect(chart?.covers).toEqual({ row: 1, column: 4, rows: 11, columns: 6 });
  expect(chart?.series).toMatchObject([
    { name: 'Hours', type: 'ColumnClustered', secondary: false, values: { row: 1, column: 1, rows: 2 } },
    { name: 'Share', type: 'Line', secondary: true, categories: { row: 1, column: 0, rows: 2 } },
  ]);
});

test('a rule for input is set and read, and cleared from a part of its cells', async () => {
  await inSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A1:A4');
    dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Share', message: 'between 0 and 1' };
    sheet.getRange('A2').dataValidation.clear();
    const rest = sheet.getRange('A3:A4').dataValidation.load('rule,type');
    const gone = sheet.getRange('A2').dataValidation.load('type');
    const mixed = sheet.getRange('A1:A4').dataValidation.load('type');
    await context.sync();
    expect(rest.rule).toEqual({ decimal: { formula1: 0, formula2: 1, operator: 'Between' } });
    expect([rest.type, gone.type, mixed.type]).toEqual(['Decimal', 'None', 'Inconsistent']);
  });
  expect(book.validations.all().map(({ alert }) => alert?.text)).toEqual(['between 0 and 1', 'between 0 and 1']);
});

test('the newest conditional format is looked at first', async () => {
  await inSheet(async (sheet, context) => {
    for (const [formula, color] of [
      ['=$A1>1', '#FF0000'],
      ['=$A1>2', '#00FF00'],
    ] as const) {
      const { custom } = sheet.getRange('A1:A4').conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.fill.color = color;
    }
    const { conditionalFormats } = sheet.getRange('A1:A4');
    conditionalFormats.load('items/priority,items/custom/rule/formula');
    await context.sync();
    expect(conditionalFormats.items.map((item) => [item.priority, item.custom.rule.formula])).toEqual([
      [0, '=$A1>2'],
      [1, '=$A1>1'],
    ]);
    conditionalFormats.clearAll();
    await context.sync();
  });
  expect(book.highlights.all()).toEqual([]);
});

test('a sheet is dressed, frozen and marked', async () => {
  await inSheet(async (sheet, context) => {
    sheet.tabColor = '#1F3864';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt('A1:B2');
    sheet.customProperties.add('TwinSheet', 'sheet');
    const mark = sheet.customProperties.getItemOrNullObject('twinsheet').load('key,value');
    const none = sheet.customProperties.getItemOrNullObject('other').load('key');
    await context.sync();
    expect([mark.key, mark.value, none.isNullObject]).toEqual(['TwinSheet', 'sheet', true]);
  });
  expect(book.sheets()[0]).toMatchObject({ tabColor: '#1F3864', gridlines: false, frozenRows: 2, frozenColumns: 2 });
});

test('whole columns can be dressed but not read cell by cell', async () => {
  await inSheet(async (sheet, context) => {
    const column = sheet.getRange('B:B');
    column.format.columnWidth = 90;
    column.load('values,address,rowCount');
    await context.sync();
    expect([column.values, column.address, column.rowCount]).toEqual([null, 'Sheet1!B:B', 1_048_576]);
  });
  expect(book.columnWidth(book.sheets()[0]!.id, 1)).toBe(90);
});

test('formulas are copied down with their addresses moved', async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[1, '=A1*2']];
    sheet.getRange('B2:B3').copyFrom('B1', 'Formulas');
    const copied = sheet.getRange('B2:B3').load('formulas');
    await context.sync();
    expect(copied.formulas).toEqual([['=A2*2'], ['=A3*2']]);
  });
});
