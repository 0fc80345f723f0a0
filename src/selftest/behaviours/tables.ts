import type { Behaviour, Ground } from '../behaviour';
import { holds, same } from '../claims';
import { put, refusal, seen } from '../hands';

const api = 'https://learn.microsoft.com/javascript/api/excel/excel.table';
const resizing = `${api}#excel-excel-table-resize-member(1)`;
const structured =
  'https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e';
const errors = 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling';

const stock = [
  ['Item', 'Qty'],
  ['A', 5],
  ['B', 7],
];

/** Items with their quantity at A1:B3, as a table. */
function addStock({ sheet, own }: Ground): Excel.Table {
  put(sheet, 'A1:B3', stock);
  const table = sheet.tables.add('A1:B3', true);
  table.name = own('Stock');
  return table;
}

const bare = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

export const tables: readonly Behaviour[] = [
  {
    id: 'tables/of-cells',
    about: 'Cells become a table with its name, header, rows and style',
    belief: 'documented',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables',
    async run(ground) {
      const table = addStock(ground);
      table.style = 'TableStyleMedium2';
      table.load('name,style,showHeaders,showTotals,showFilterButton');
      const header = table.getHeaderRowRange().load('address,values');
      const body = table.getDataBodyRange().load('address,values');
      await ground.send();
      same(
        'the table',
        [table.name, table.style, table.showHeaders, table.showTotals, table.showFilterButton],
        [ground.own('Stock'), 'TableStyleMedium2', true, false, true],
      );
      same('the header', [bare(header.address), header.values], ['A1:B1', [['Item', 'Qty']]]);
      same('the rows', [bare(body.address), body.values], ['A2:B3', stock.slice(1)]);
    },
  },
  {
    id: 'tables/names-without-case',
    about: 'A table is found by its name in any case',
    belief: 'assumed',
    source: 'Excel does not tell Items from items in names; for getItem it is not written down.',
    async run(ground) {
      addStock(ground);
      const found = ground.context.workbook.tables.getItem(ground.own('Stock').toUpperCase()).load('name');
      await ground.send();
      same('the name', found.name, ground.own('Stock'));
    },
  },
  {
    id: 'tables/name-taken',
    about: 'A second table cannot take the name of the first, and keeps its own',
    belief: 'assumed',
    source: 'Names are unique in a workbook; the code of the error is not written down.',
    async run(ground) {
      addStock(ground);
      put(ground.sheet, 'D1:D2', [['Other'], [1]]);
      const second = ground.sheet.tables.add('D1:D2', true).load('name');
      await ground.send();
      const code = await refusal(ground, (_, { workbook }) => {
        workbook.tables.getItem(second.name).name = ground.own('Stock');
      });
      same('the code', code, 'ItemAlreadyExists');
    },
  },
  {
    id: 'tables/overlap',
    about: 'A table cannot be laid over another',
    belief: 'documented',
    source: 'https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c',
    async run(ground) {
      addStock(ground);
      holds(
        'the second table is refused',
        (await refusal(ground, (sheet) => void sheet.tables.add('B2:C4', true))) !== 'nothing',
      );
      const all = ground.sheet.tables.load('items/name');
      await ground.send();
      same('the tables', all.items.length, 1);
    },
  },
  {
    id: 'tables/grow',
    about: 'resize makes a table longer and wider; cells that it meets become part of it',
    belief: 'documented',
    source: resizing,
    async run(ground) {
      const table = addStock(ground);
      put(ground.sheet, 'A4:B4', [['C', 9]]);
      table.resize('A1:C4');
      const body = table.getDataBodyRange().load('address,values');
      await ground.send();
      same('the rows', bare(body.address), 'A2:C4');
      same('the last row', body.values[2], ['C', 9, '']);
    },
  },
  {
    id: 'tables/shrink',
    about: 'resize makes a table shorter; the cells that leave it keep what is in them',
    belief: 'documented',
    source: resizing,
    async run(ground) {
      addStock(ground).resize('A1:B2');
      same('the cells', await seen(ground, 'A1:B3'), stock);
    },
  },
  {
    id: 'tables/header-stays',
    about: 'resize refuses a range whose header would stand in another row',
    belief: 'documented',
    source: resizing,
    async run(ground) {
      addStock(ground);
      const code = await refusal(ground, (_, { workbook }) =>
        workbook.tables.getItem(ground.own('Stock')).resize('A2:B4'),
      );
      same('the code', code, 'InvalidArgument');
    },
  },
  {
    id: 'tables/headings-are-texts',
    about: 'A number among the headings becomes a text',
    belief: 'documented',
    source: structured,
    async run(ground) {
      put(ground.sheet, 'A1:B2', [
        ['Item', 2_025],
        ['A', 1],
      ]);
      ground.sheet.tables.add('A1:B2', true).name = ground.own('Years');
      same('the headings', await seen(ground, 'A1:B1'), [['Item', '2025']]);
    },
  },
  {
    id: 'tables/headings-are-different',
    about: 'A heading that is there already gets a number behind it',
    belief: 'assumed',
    source: 'Headings are unique; which name the second gets is not written down. Our own tables refuse such ones.',
    async run(ground) {
      put(ground.sheet, 'A1:B2', [
        ['Qty', 'Qty'],
        [1, 2],
      ]);
      ground.sheet.tables.add('A1:B2', true).name = ground.own('Twice');
      same('the headings', await seen(ground, 'A1:B1'), [['Qty', 'Qty2']]);
    },
  },
  {
    id: 'tables/structured-reference',
    about: 'A formula may name a column of a table, and follows when the table grows',
    belief: 'documented',
    source: structured,
    async run(ground) {
      const table = addStock(ground);
      ground.sheet.getRange('D1').formulas = [[`=SUM(${ground.own('Stock')}[Qty])`]];
      same('before', await seen(ground, 'D1'), [[12]]);
      put(ground.sheet, 'A4:B4', [['C', 9]]);
      table.resize('A1:B4');
      same('after', await seen(ground, 'D1'), [[21]]);
    },
  },
  {
    id: 'tables/reference-follows-name',
    about: 'When a table is renamed, formulas that name it follow',
    belief: 'documented',
    source: structured,
    async run(ground) {
      const table = addStock(ground);
      ground.sheet.getRange('D1').formulas = [[`=SUM(${ground.own('Stock')}[Qty])`]];
      await ground.send();
      table.name = ground.own('Renamed');
      same('the formula', await seen(ground, 'D1', 'formulas'), [[`=SUM(${ground.own('Renamed')}[Qty])`]]);
      same('the sum', await seen(ground, 'D1'), [[12]]);
    },
  },
  {
    id: 'tables/this-row',
    about: 'A formula in a table may name the cell of its own row',
    belief: 'documented',
    source: structured,
    async run(ground) {
      const table = addStock(ground);
      put(ground.sheet, 'C1', [['Double']]);
      table.resize('A1:C3');
      const name = ground.own('Stock');
      ground.sheet.getRange('C2:C3').formulas = [[`=${name}[@Qty]*2`], [`=${name}[@Qty]*2`]];
      same('the values', await seen(ground, 'C2:C3'), [[10], [14]]);
    },
  },
  {
    id: 'tables/rows-added',
    about: 'Rows can be added at the end',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection',
    async run(ground) {
      const table = addStock(ground);
      table.rows.add(undefined, [['C', 9]]);
      const body = table.getDataBodyRange().load('address,values');
      await ground.send();
      same('the rows', [bare(body.address), body.values[2]], ['A2:B4', ['C', 9]]);
    },
  },
  {
    id: 'tables/totals-are-no-rows',
    about: 'A row of totals is not among the rows; switched off, it leaves no cells behind',
    belief: 'documented',
    source: `${api}#excel-excel-table-getdatabodyrange-member(1)`,
    async run(ground) {
      const table = addStock(ground);
      table.showTotals = true;
      const body = table.getDataBodyRange().load('address');
      const whole = table.getRange().load('address');
      await ground.send();
      same('with totals', [bare(body.address), bare(whole.address)], ['A2:B3', 'A1:B4']);
      table.showTotals = false;
      same('the row below', await seen(ground, 'A4:B4', 'valueTypes'), [['Empty', 'Empty']]);
    },
  },
  {
    id: 'tables/no-filters',
    about: 'Clearing filters where none is set changes nothing and is no error',
    belief: 'assumed',
    source: 'Tables are cleared of filters before they are written; nothing says that there must be one.',
    async run(ground) {
      addStock(ground).clearFilters();
      same('the cells', await seen(ground, 'A1:B3'), stock);
    },
  },
  {
    id: 'tables/hidden-header',
    about: 'Of a table whose header row is hidden, the header row cannot be had',
    belief: 'assumed',
    source: 'Seen in reports of other add-ins; the pane asks for the header only where it is shown.',
    async run(ground) {
      const table = addStock(ground);
      table.showHeaders = false;
      const body = table.getDataBodyRange().load('values');
      await ground.send();
      same('the rows', body.values, stock.slice(1));
      const code = await refusal(ground, (_, { workbook }) => {
        workbook.tables.getItem(ground.own('Stock')).getHeaderRowRange().load('address');
      });
      holds(`the header row is refused (${code})`, code !== 'nothing');
    },
  },
  {
    id: 'tables/deleted',
    about: 'A table that is deleted takes its cells with it',
    belief: 'assumed',
    source: 'Deletes the table, says the documentation; that its cells go is not written there.',
    async run(ground) {
      put(ground.sheet, 'D1', [['beside']]);
      const table = addStock(ground);
      await ground.send();
      table.delete();
      same('the cells', await seen(ground, 'A1:D1'), [['', '', '', 'beside']]);
    },
  },
  {
    id: 'tables/gone',
    about: 'A table that is not there is the null object, and ItemNotFound where it is asked for plainly',
    belief: 'documented',
    source: errors,
    async run(ground) {
      const none = ground.context.workbook.tables.getItemOrNullObject(ground.own('Nothing')).load('name');
      await ground.send();
      same('the null object', none.isNullObject, true);
      const code = await refusal(ground, (_, { workbook }) => {
        workbook.tables.getItem(ground.own('Nothing')).load('name');
      });
      same('the code', code, 'ItemNotFound');
    },
  },
  {
    id: 'tables/null-object-deleted',
    about: 'Deleting the null object does nothing and is no error',
    belief: 'assumed',
    source: 'Calls on a null object are said to be harmless; the change relies on it when it is made a second time.',
    async run(ground) {
      const { workbook } = ground.context;
      workbook.tables.getItemOrNullObject(ground.own('Nothing')).delete();
      workbook.worksheets.getItemOrNullObject(ground.own('Nowhere')).delete();
      ground.sheet.charts.getItemOrNullObject('No chart').delete();
      put(ground.sheet, 'A1', [['after']]);
      same('what came after', await seen(ground, 'A1'), [['after']]);
    },
  },
];
