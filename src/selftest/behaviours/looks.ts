import type { Behaviour } from '../behaviour';
import { same } from '../claims';
import { put, seen } from '../hands';

const format = 'https://learn.microsoft.com/javascript/api/excel/excel.rangeformat';
const clear = 'https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto';
const rules = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting';
const validation = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation';

export const looks: readonly Behaviour[] = [
  {
    id: 'looks/font-and-fill',
    about: 'Font and fill take their colours, weight and size',
    belief: 'documented',
    source: format,
    async run({ sheet, send }) {
      const { font, fill } = sheet.getRange('A1:B2').format;
      font.color = '#1F3864';
      font.bold = true;
      font.italic = true;
      font.size = 14;
      fill.color = '#DDEBF7';
      const cell = sheet.getRange('B2').format;
      cell.font.load('color,bold,italic,size');
      cell.fill.load('color');
      await send();
      same(
        'the font',
        [cell.font.color.toUpperCase(), cell.font.bold, cell.font.italic, cell.font.size],
        ['#1F3864', true, true, 14],
      );
      same('the fill', cell.fill.color.toUpperCase(), '#DDEBF7');
    },
  },
  {
    id: 'looks/wrap-and-align',
    about: 'Cells wrap and align',
    belief: 'documented',
    source: format,
    async run({ sheet, send }) {
      const { format: cell } = sheet.getRange('A1');
      cell.wrapText = true;
      cell.horizontalAlignment = 'Center';
      cell.load('wrapText,horizontalAlignment');
      await send();
      same('the cell', [cell.wrapText, cell.horizontalAlignment], [true, 'Center']);
    },
  },
  {
    id: 'looks/cleared',
    about: 'Clearing cells takes contents and formats; clearing contents leaves the formats',
    belief: 'documented',
    source: clear,
    async run(ground) {
      ground.sheet.getRange('A1:A2').numberFormat = [['0.00'], ['0.00']];
      put(ground.sheet, 'A1:A2', [[1], [2]]);
      await ground.send();
      ground.sheet.getRange('A1').clear();
      ground.sheet.getRange('A2').clear('Contents');
      same('the values', await seen(ground, 'A1:A2'), [[''], ['']]);
      same('the formats', await seen(ground, 'A1:A2', 'numberFormat'), [['General'], ['0.00']]);
    },
  },
  {
    id: 'looks/rule-by-formula',
    about: 'Cells are highlighted by a formula, and all such rules of a range can be cleared',
    belief: 'documented',
    source: rules,
    async run({ sheet, send }) {
      const range = sheet.getRange('A1:A4');
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=$A1>2';
      custom.format.font.color = '#9C0006';
      custom.format.fill.color = '#FFC7CE';
      const made = range.conditionalFormats.load('items/type,items/custom/rule/formula');
      await send();
      same(
        'the rules',
        made.items.map((item) => [item.type, item.custom.rule.formula]),
        [['Custom', '=$A1>2']],
      );
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await send();
      same('after clearing', count.value, 0);
    },
  },
  {
    id: 'looks/input-from-list',
    about: 'Input is restricted to a list that is written in the rule, with words of our own',
    belief: 'documented',
    source: validation,
    async run({ sheet, send }) {
      const { dataValidation: rule } = sheet.getRange('A1:A4');
      rule.rule = { list: { inCellDropDown: true, source: 'low,middle,high' } };
      rule.prompt = { showPrompt: true, title: '', message: 'how much' };
      rule.errorAlert = { showAlert: true, style: 'Stop', title: 'TwinSheet', message: 'one of the list' };
      const read = sheet.getRange('A2').dataValidation.load('type,rule,prompt,errorAlert');
      await send();
      same('the type', read.type, 'List');
      same('the list', read.rule.list?.source, 'low,middle,high');
      same('the words', [read.prompt.message, read.errorAlert.message], ['how much', 'one of the list']);
    },
  },
  {
    id: 'looks/input-from-cells',
    about: 'Input is restricted to what stands in other cells',
    belief: 'documented',
    source: validation,
    async run({ sheet, home, send }) {
      put(sheet, 'C1:C2', [['yes'], ['no']]);
      sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: `=${home}!$C$1:$C$2` },
      };
      const read = sheet.getRange('A1').dataValidation.load('type');
      await send();
      same('the type', read.type, 'List');
    },
  },
  {
    id: 'looks/input-between',
    about: 'Input is restricted to numbers between two bounds, and the restriction can be cleared',
    belief: 'documented',
    source: validation,
    async run({ sheet, send }) {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      const read = sheet.getRange('A1').dataValidation.load('type,rule');
      await send();
      const { formula1, formula2, operator } = read.rule.decimal ?? {};
      same('the rule', [read.type, Number(formula1), Number(formula2), operator], ['Decimal', 0, 1, 'Between']);
      dataValidation.clear();
      const cleared = sheet.getRange('A1').dataValidation.load('type');
      await send();
      same('after clearing', cleared.type, 'None');
    },
  },
  {
    id: 'looks/input-does-not-bind-us',
    about: 'A restriction binds the person who types, not what an add-in writes',
    belief: 'documented',
    source: validation,
    async run(ground) {
      ground.sheet.getRange('A1').dataValidation.rule = {
        decimal: { formula1: 0, formula2: 1, operator: 'Between' },
      };
      put(ground.sheet, 'A1', [[5]]);
      same('the cell', await seen(ground, 'A1'), [[5]]);
    },
  },
];
