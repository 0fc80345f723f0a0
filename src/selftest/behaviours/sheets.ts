import type { Behaviour } from '../behaviour';
import { holds, near, same } from '../claims';
import { put, refusal, seen } from '../hands';
import { makeSheet } from '../ownPlace';

const api = 'https://learn.microsoft.com/javascript/api/excel/excel.worksheet';
const errors = 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling';
const used = `${api}#excel-excel-worksheet-getusedrangeornullobject-member(1)`;

const bare = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

export const sheets: readonly Behaviour[] = [
  {
    id: 'sheets/name-taken',
    about: 'A sheet that is there cannot be added again, in no case: ItemAlreadyExists',
    belief: 'documented',
    source: errors,
    async run(ground) {
      const code = await refusal(
        ground,
        (_, { workbook }) => void workbook.worksheets.add(ground.own('').toUpperCase()),
      );
      same('the code', code, 'ItemAlreadyExists');
    },
  },
  {
    id: 'sheets/names-without-case',
    about: 'A sheet is found by its name in any case',
    belief: 'assumed',
    source: 'Excel does not tell Items from items in names; for getItem it is not written down.',
    async run({ context, home, send }) {
      const sheet = context.workbook.worksheets.getItem(home.toUpperCase()).load('name');
      await send();
      same('the name', sheet.name, home);
    },
  },
  {
    id: 'sheets/bad-names',
    about: 'A sheet cannot be named with : \\ / ? * [ ], nor with more than 31 characters',
    belief: 'documented',
    source: 'https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9',
    async run(ground) {
      for (const name of ['a:b', 'a/b', 'a?b', 'a*b', 'a[b', 'x'.repeat(32)]) {
        const code = await refusal(ground, (sheet) => {
          sheet.name = name;
        });
        same(`the code for "${name}"`, code, 'InvalidArgument');
      }
    },
  },
  {
    id: 'sheets/quoted',
    about: 'An address quotes the name of a sheet that needs it, and doubles its apostrophes',
    belief: 'assumed',
    source: 'Formulas are written so; for addresses it is not written down.',
    async run(ground) {
      const name = `${ground.own('')} it's`;
      ground.sheet.name = name;
      const range = ground.sheet.getRange('B2').load('address');
      await ground.send();
      ground.sheet.name = ground.home;
      await ground.send();
      same('the address', range.address, `'${name.replace("'", "''")}'!B2`);
    },
  },
  {
    id: 'sheets/not-activated',
    about: 'A sheet that is added is not shown: the person stays where they are',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection',
    async run(ground) {
      ground.sheet.activate();
      await ground.send();
      makeSheet(ground.context, ground.own('more'));
      const active = ground.context.workbook.worksheets.getActiveWorksheet().load('name');
      await ground.send();
      same('the active sheet', active.name, ground.home);
    },
  },
  {
    id: 'sheets/activated',
    about: 'A sheet can be shown, and the active cell is then on it',
    belief: 'documented',
    source: `${api}#excel-excel-worksheet-activate-member(1)`,
    async run(ground) {
      ground.sheet.activate();
      ground.sheet.getRange('B3').select();
      const cell = ground.context.workbook.getActiveCell().load('address');
      await ground.send();
      same('the active cell', cell.address, `${ground.home}!B3`);
    },
  },
  {
    id: 'sheets/hidden',
    about: 'A hidden sheet can be written to, read and deleted',
    belief: 'assumed',
    source: 'Long data waits on such a sheet; that none of this shows or refuses it is not written down.',
    async run(ground) {
      const hidden = makeSheet(ground.context, ground.own('hidden'));
      hidden.visibility = 'Hidden';
      hidden.getRange('A1').values = [[7]];
      const cell = hidden.getRange('A1').load('values');
      await ground.send();
      same('the cell', cell.values, [[7]]);
      hidden.delete();
      const gone = ground.context.workbook.worksheets.getItemOrNullObject(ground.own('hidden')).load('name');
      await ground.send();
      same('the sheet is gone', gone.isNullObject, true);
    },
  },
  {
    id: 'sheets/deleted-during-work',
    about: 'What is asked of a sheet that was deleted in the meantime ends with ItemNotFound',
    belief: 'documented',
    source: errors,
    async run(ground) {
      const brief = ground.own('brief');
      makeSheet(ground.context, brief);
      await ground.send();
      const code = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(brief);
        sheet.load('name');
        await context.sync();
        await Excel.run(async (other) => {
          other.workbook.worksheets.getItem(brief).delete();
          await other.sync();
        });
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        return 'nothing';
      }).catch((error: unknown) => (error as OfficeExtension.Error).code);
      same('the code', code, 'ItemNotFound');
    },
  },
  {
    id: 'sheets/mark',
    about: 'A custom property stays with a sheet that is renamed; a sheet without it answers the null object',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection',
    async run({ sheet, own, home, send }) {
      sheet.customProperties.add('TwinTestMark', 'sheet');
      sheet.name = own('renamed');
      const mark = sheet.customProperties.getItemOrNullObject('TwinTestMark').load('key,value');
      const none = sheet.customProperties.getItemOrNullObject('TwinTestNone').load('key');
      await send();
      sheet.name = home;
      await send();
      same('the mark', [mark.key, mark.value], ['TwinTestMark', 'sheet']);
      same('without', none.isNullObject, true);
    },
  },
  {
    id: 'sheets/marked-twice',
    about: 'A custom property that is there can be added again',
    belief: 'assumed',
    source: 'A change that is made a second time marks its sheets again; the documentation says nothing of it.',
    async run({ sheet, send }) {
      sheet.customProperties.add('TwinTestMark', 'one');
      await send();
      sheet.customProperties.add('TwinTestMark', 'two');
      const mark = sheet.customProperties.getItem('TwinTestMark').load('value');
      await send();
      same('the value', mark.value, 'two');
    },
  },
  {
    id: 'sheets/nothing-used',
    about: 'The used range of an empty sheet is the null object',
    belief: 'documented',
    source: used,
    async run({ sheet, send }) {
      const range = sheet.getUsedRangeOrNullObject(false).load('address');
      await send();
      same('the null object', range.isNullObject, true);
    },
  },
  {
    id: 'sheets/used-by-formats',
    about: 'Formats count as used, unless values alone are asked for',
    belief: 'documented',
    source: used,
    async run({ sheet, send }) {
      put(sheet, 'B2', [[1]]);
      sheet.getRange('D4').format.fill.color = '#FF0000';
      const all = sheet.getUsedRangeOrNullObject(false).load('address');
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      await send();
      same('with formats', bare(all.address), 'B2:D4');
      same('values alone', bare(values.address), 'B2');
    },
  },
  {
    id: 'sheets/used-within',
    about: 'The used range within a range ends with what is filled there; where nothing is, it is the null object',
    belief: 'documented',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrangeornullobject-member(1)',
    async run({ sheet, send }) {
      put(sheet, 'B2', [[1]]);
      const some = sheet.getRange('A1:C3').getUsedRangeOrNullObject(true).load('address');
      const none = sheet.getRange('D1:F9').getUsedRangeOrNullObject(true).load('address');
      await send();
      same('where something is', bare(some.address), 'B2');
      same('where nothing is', none.isNullObject, true);
    },
  },
  {
    id: 'sheets/frozen-rows',
    about: 'Rows can be frozen, and the sheet says where',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes',
    async run({ sheet, send }) {
      sheet.freezePanes.freezeRows(1);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount,rowIndex');
      await send();
      same('the rows', [frozen.rowIndex, frozen.rowCount], [0, 1]);
    },
  },
  {
    id: 'sheets/frozen-corner',
    about: 'Rows and columns can be frozen together',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes',
    async run({ sheet, send }) {
      sheet.freezePanes.freezeAt('A1:B2');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await send();
      same('the corner', bare(frozen.address), 'A1:B2');
    },
  },
  {
    id: 'sheets/protected',
    about: 'Writing to a protected sheet is refused: AccessDenied',
    belief: 'documented',
    source: errors,
    async run(ground) {
      const { sheet, send } = ground;
      put(sheet, 'A1', [['before']]);
      sheet.protection.protect();
      sheet.protection.load('protected');
      await send();
      same('protected', sheet.protection.protected, true);
      const code = await refusal(ground, (same_) => void put(same_, 'A1', [['after']]));
      sheet.protection.unprotect();
      same('the cell', await seen(ground, 'A1'), [['before']]);
      same('the code', code, 'AccessDenied');
    },
  },
  {
    id: 'sheets/tab-color',
    about: 'A tab takes a colour',
    belief: 'documented',
    source: `${api}#excel-excel-worksheet-tabcolor-member`,
    async run({ sheet, send }) {
      sheet.tabColor = '#1F3864';
      sheet.load('tabColor');
      await send();
      same('the colour', sheet.tabColor.toUpperCase(), '#1F3864');
    },
  },
  {
    id: 'sheets/column-width',
    about: 'The width of a column is in points, and every cell of the column has it',
    belief: 'documented',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member',
    async run({ sheet, send }) {
      sheet.getRange('B1').format.columnWidth = 90;
      const { format } = sheet.getRange('B7');
      format.load('columnWidth');
      await send();
      // Excel rounds to whole pixels.
      near('the width', format.columnWidth, 90, 1.5);
    },
  },
  {
    id: 'sheets/in-order',
    about: 'The orders of a request are carried out one after the other',
    belief: 'documented',
    source: 'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model',
    async run(ground) {
      const range = put(ground.sheet, 'A1', [[1]]);
      const first = ground.sheet.getRange('A1').load('values');
      range.values = [[2]];
      const second = ground.sheet.getRange('A1').load('values');
      await ground.send();
      holds('the first read came before the second write', first.values[0]?.[0] === 1 && second.values[0]?.[0] === 2);
    },
  },
];
