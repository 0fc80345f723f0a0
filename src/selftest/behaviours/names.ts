import type { Behaviour } from '../behaviour';
import { holds, same } from '../claims';
import { put, refusal, seen } from '../hands';
import { makeSheet } from '../ownPlace';

const api = 'https://learn.microsoft.com/javascript/api/excel/excel.nameditem';
const rules = 'https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1';

export const names: readonly Behaviour[] = [
  {
    id: 'names/of-cells',
    about: 'A name is added with what it refers to as a formula, and works in formulas',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection',
    async run(ground) {
      const { home, own, sheet } = ground;
      put(sheet, 'A1:A2', [[2], [3]]);
      const item = ground.context.workbook.names.add(own('Pair'), `=${home}!$A$1:$A$2`).load('name,formula');
      sheet.getRange('B1').formulas = [[`=SUM(${own('Pair')})`]];
      same('the sum', await seen(ground, 'B1'), [[5]]);
      same('the item', [item.name, item.formula], [own('Pair'), `=${home}!$A$1:$A$2`]);
    },
  },
  {
    id: 'names/changed',
    about: 'What a name refers to can be changed, and formulas follow',
    belief: 'documented',
    source: `${api}#excel-excel-nameditem-formula-member`,
    async run(ground) {
      const { home, own, sheet } = ground;
      put(sheet, 'A1:A2', [[2], [3]]);
      const { names: items } = ground.context.workbook;
      items.add(own('One'), `=${home}!$A$1`);
      sheet.getRange('B1').formulas = [[`=${own('One')}*10`]];
      same('before', await seen(ground, 'B1'), [[20]]);
      items.getItem(own('One').toLowerCase()).formula = `=${home}!$A$2`;
      same('after', await seen(ground, 'B1'), [[30]]);
    },
  },
  {
    id: 'names/taken',
    about: 'A name that is there cannot be added again',
    belief: 'assumed',
    source: 'Names are unique in a workbook; the code of the error is not written down.',
    async run(ground) {
      ground.context.workbook.names.add(ground.own('One'), '=1');
      const code = await refusal(ground, (_, { workbook }) => void workbook.names.add(ground.own('One'), '=2'));
      same('the code', code, 'ItemAlreadyExists');
    },
  },
  {
    id: 'names/like-an-address',
    about: 'What reads like an address cannot be a name',
    belief: 'documented',
    source: rules,
    async run(ground) {
      for (const name of ['A1', 'R1C1', 'two words', '1st']) {
        const code = await refusal(ground, (_, { workbook }) => void workbook.names.add(name, '=1'));
        same(`the code for "${name}"`, code, 'InvalidArgument');
      }
    },
  },
  {
    id: 'names/of-one-sheet',
    about: 'A name of one sheet hides the name of the workbook there, and nowhere else',
    belief: 'documented',
    source: rules,
    async run(ground) {
      const { own, sheet, context } = ground;
      const other = makeSheet(context, own('other'));
      context.workbook.names.add(own('Rate'), '=1');
      sheet.names.add(own('Rate'), '=2');
      sheet.getRange('A1').formulas = [[`=${own('Rate')}`]];
      other.getRange('A1').formulas = [[`=${own('Rate')}`]];
      const there = other.getRange('A1').load('values');
      same('on the sheet', await seen(ground, 'A1'), [[2]]);
      same('elsewhere', there.values, [[1]]);
    },
  },
  {
    id: 'names/follow-the-sheet',
    about: 'When a sheet is renamed, the names that refer to it follow',
    belief: 'assumed',
    source: 'So it is in the window; the documentation of the API does not say it.',
    async run(ground) {
      const { own, sheet, context, home } = ground;
      const item = context.workbook.names.add(own('Cell'), `=${home}!$A$1`);
      await ground.send();
      sheet.name = own('renamed');
      item.load('formula');
      await ground.send();
      same('the formula', item.formula, `=${own('renamed')}!$A$1`);
      sheet.name = home;
      await ground.send();
    },
  },
  {
    id: 'names/gone',
    about: 'A name that is not there is the null object',
    belief: 'documented',
    source:
      'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
    async run({ context, own, send }) {
      const none = context.workbook.names.getItemOrNullObject(own('Nothing')).load('name');
      await send();
      holds('it is the null object', none.isNullObject);
    },
  },
];
