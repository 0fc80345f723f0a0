import type { Behaviour } from '../behaviour';
import { same } from '../claims';

const source = 'https://learn.microsoft.com/javascript/api/excel/excel.settingcollection';

export const settings: readonly Behaviour[] = [
  {
    id: 'settings/kept',
    about: 'A setting keeps a long text, whatever is in it',
    belief: 'documented',
    source,
    async run({ context, own, send }) {
      const text = JSON.stringify({ mapping: ['Ä', '"', '\n', '😀'], long: 'x'.repeat(20_000) });
      context.workbook.settings.add(own('Setting'), text);
      await send();
      const setting = context.workbook.settings.getItemOrNullObject(own('Setting')).load('value');
      await send();
      same('the value', setting.value, text);
    },
  },
  {
    id: 'settings/replaced',
    about: 'Adding a setting that is there replaces it',
    belief: 'documented',
    source: `${source}#excel-excel-settingcollection-add-member(1)`,
    async run({ context, own, send }) {
      const { settings: all } = context.workbook;
      all.add(own('Setting'), 'old');
      all.add(own('Setting'), 'new');
      const setting = all.getItem(own('Setting')).load('value');
      await send();
      same('the value', setting.value, 'new');
    },
  },
  {
    id: 'settings/gone',
    about: 'A setting that is not there, or was deleted, is the null object',
    belief: 'documented',
    source,
    async run({ context, own, send }) {
      const { settings: all } = context.workbook;
      all.add(own('Setting'), 'old');
      await send();
      all.getItem(own('Setting')).delete();
      const setting = all.getItemOrNullObject(own('Setting')).load('value');
      await send();
      same('the null object', setting.isNullObject, true);
    },
  },
];
