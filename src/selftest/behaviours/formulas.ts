import type { Behaviour } from '../behaviour';
import { holds, same } from '../claims';
import { put, seen } from '../hands';
import { makeSheet } from '../ownPlace';

const formulasMember = 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member';
const dynamicArrays = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays';
const performanceTips = 'https://learn.microsoft.com/office/dev/add-ins/excel/performance';

/** Answers where the formula of a cell spills to, without the sheet; null when it does not. */
async function spillOf(sheet: Excel.Worksheet, cell: string, send: () => Promise<void>): Promise<string | null> {
  const spill = sheet.getRange(cell).getSpillingToRangeOrNullObject().load('address');
  await send();
  return spill.isNullObject ? null : spill.address.slice(spill.address.lastIndexOf('!') + 1);
}

export const formulas: readonly Behaviour[] = [
  {
    id: 'formulas/calculated-when-read',
    about: 'A formula written and read in one request shows its result',
    belief: 'assumed',
    source: 'Calculation is automatic; that it is finished before the answer is made is not written down.',
    async run(ground) {
      put(ground.sheet, 'A1:A2', [[2], [3]]);
      ground.sheet.getRange('A3').formulas = [['=SUM(A1:A2)']];
      same('the sum', await seen(ground, 'A3'), [[5]]);
    },
  },
  {
    id: 'formulas/english',
    about: 'Formulas are written and read in English, with commas, whatever the language of Excel',
    belief: 'documented',
    source: formulasMember,
    async run(ground) {
      ground.sheet.getRange('A1').formulas = [['=IF(1.5>1,"yes","no")']];
      same('the formula', await seen(ground, 'A1', 'formulas'), [['=IF(1.5>1,"yes","no")']]);
      same('the value', await seen(ground, 'A1'), [['yes']]);
    },
  },
  {
    id: 'formulas/values-among-formulas',
    about: 'Where a cell has no formula, its value stands among the formulas; "" for a blank one',
    belief: 'documented',
    source: formulasMember,
    async run(ground) {
      ground.sheet.getRange('A1:C1').formulas = [['=1+1', 'text', 5]];
      same('the formulas', await seen(ground, 'A1:D1', 'formulas'), [['=1+1', 'text', 5, '']]);
    },
  },
  {
    id: 'formulas/errors-are-texts',
    about: 'An error reads as its text, and its kind says Error',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype',
    async run(ground) {
      ground.sheet.getRange('A1:D1').formulas = [['=1/0', '=NA()', '=VALUE("x")', '=SQRT(-1)']];
      same('the values', await seen(ground, 'A1:D1'), [['#DIV/0!', '#N/A', '#VALUE!', '#NUM!']]);
      same('the kinds', await seen(ground, 'A1:D1', 'valueTypes'), [['Error', 'Error', 'Error', 'Error']]);
    },
  },
  {
    id: 'formulas/unknown-function',
    about: 'An unknown function is taken and shows #NAME?',
    belief: 'assumed',
    source: 'So it is when one types; freezing refuses such cells, and files without the add-in show it.',
    async run(ground) {
      ground.sheet.getRange('A1').formulas = [['=NOSUCHFUNCTION_TWIN(1)']];
      same('the value', await seen(ground, 'A1'), [['#NAME?']]);
    },
  },
  {
    id: 'formulas/unfinished-is-refused',
    about: 'A formula that cannot be read is refused, and the cell stays as it is',
    belief: 'assumed',
    source: 'So it is when one types; the code of the error is not written down.',
    async run(ground) {
      put(ground.sheet, 'A1', [['before']]);
      await ground.send();
      const ended = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(ground.home).getRange('A1').formulas = [['=SUM(']];
        await context.sync();
        return 'nothing';
      }).catch((error: unknown) => (error as OfficeExtension.Error).code);
      same('the code', ended, 'InvalidArgument');
      same('the cell', await seen(ground, 'A1'), [['before']]);
    },
  },
  {
    id: 'formulas/spill',
    about: 'A formula with several results spills, and says where to',
    belief: 'documented',
    source: dynamicArrays,
    async run(ground) {
      ground.sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
      same('the values', await seen(ground, 'B2:C4'), [
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      same('the range', await spillOf(ground.sheet, 'B2', ground.send), 'B2:C4');
    },
  },
  {
    id: 'formulas/spilled-cells-have-no-formula',
    about: 'Only the first cell of a spill has the formula; the others read as values',
    belief: 'assumed',
    source:
      'Freezing takes every cell whose formula begins with "=" for one; were the others so, it would freeze them twice.',
    async run(ground) {
      ground.sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const [[first], ...others] = (await seen(ground, 'A1:A3', 'formulas')) as [unknown[], ...unknown[][]];
      same('the first', first, '=SEQUENCE(3)');
      holds('no other cell begins with "="', !others.some(([cell]) => String(cell).startsWith('=')));
    },
  },
  {
    id: 'formulas/no-spill',
    about: 'A formula with one result, and a cell without any, spill nowhere: the null object',
    belief: 'documented',
    source: dynamicArrays,
    async run(ground) {
      ground.sheet.getRange('A1').formulas = [['=1+1']];
      same('of a formula', await spillOf(ground.sheet, 'A1', ground.send), null);
      same('of a blank cell', await spillOf(ground.sheet, 'B1', ground.send), null);
    },
  },
  {
    id: 'formulas/spill-reference',
    about: 'A1# is all that A1 spills to, also when that grows',
    belief: 'documented',
    source: 'https://support.microsoft.com/office/spilled-range-operator-3dd5899f-bca2-4b9d-a172-3eae9ac22efd',
    async run(ground) {
      put(ground.sheet, 'C1', [[2]]);
      ground.sheet.getRange('A1').formulas = [['=SEQUENCE(C1)']];
      ground.sheet.getRange('B1').formulas = [['=SUM(A1#)']];
      same('the sum of two', await seen(ground, 'B1'), [[3]]);
      put(ground.sheet, 'C1', [[4]]);
      same('the sum of four', await seen(ground, 'B1'), [[10]]);
    },
  },
  {
    id: 'formulas/blocked-spill',
    about: 'A spill that meets a filled cell shows #SPILL! and leaves that cell alone',
    belief: 'documented',
    source: 'https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023',
    async run(ground) {
      put(ground.sheet, 'A2', [['mine']]);
      ground.sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      same('the cells', await seen(ground, 'A1:A3'), [['#SPILL!'], ['mine'], ['']]);
    },
  },
  {
    id: 'formulas/cleared-spill',
    about: 'Clearing the contents where a formula spills takes the formula and its results away',
    belief: 'assumed',
    source: 'Unfreezing clears the values and writes the formula again; what a spill leaves is not written down.',
    async run(ground) {
      ground.sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      same('before', await seen(ground, 'A1:A3'), [[1], [2], [3]]);
      // Beside it one that nobody has waited for.
      ground.sheet.getRange('B1').formulas = [['=SEQUENCE(3)']];
      await ground.send();
      ground.sheet.getRange('A1:B3').clear('Contents');
      const blank = ['', ''];
      same('after', await seen(ground, 'A1:B3'), [blank, blank, blank]);
    },
  },
  {
    id: 'formulas/calculate-full',
    about: 'calculate("Full") calculates formulas again that nothing has changed',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.calculationtype',
    async run(ground) {
      ground.sheet.getRange('A1').formulas = [['=RAND()']];
      const before = await seen(ground, 'A1');
      ground.context.workbook.application.calculate('Full');
      await ground.send();
      holds('another number is there', JSON.stringify(await seen(ground, 'A1')) !== JSON.stringify(before));
    },
  },
  {
    id: 'formulas/suspended-calculation',
    about: 'Calculation can be put off until the request ends, and is done then',
    belief: 'documented',
    source: performanceTips,
    async run(ground) {
      put(ground.sheet, 'A1', [[1]]);
      ground.sheet.getRange('B1').formulas = [['=A1*10']];
      await ground.send();
      ground.context.workbook.application.suspendApiCalculationUntilNextSync();
      put(ground.sheet, 'A1', [[2]]);
      await ground.send();
      same('the result', await seen(ground, 'B1'), [[20]]);
    },
  },
  {
    id: 'formulas/suspended-screen',
    about: 'The screen can be held still until the request ends; cells are written all the same',
    belief: 'documented',
    source: performanceTips,
    async run(ground) {
      ground.context.workbook.application.suspendScreenUpdatingUntilNextSync();
      put(ground.sheet, 'A1', [[1]]);
      same('the cell', await seen(ground, 'A1'), [[1]]);
    },
  },
  {
    id: 'formulas/copied-down',
    about: 'A formula copied down by "Formulas" moves its addresses, and takes no format along',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)',
    async run(ground) {
      put(ground.sheet, 'A1:A3', [[1], [2], [3]]);
      ground.sheet.getRange('B1').formulas = [['=A1*$A$1']];
      ground.sheet.getRange('B1').numberFormat = [['0.00']];
      ground.sheet.getRange('B2:B3').copyFrom('B1', 'Formulas');
      same('the formulas', await seen(ground, 'B2:B3', 'formulas'), [['=A2*$A$1'], ['=A3*$A$1']]);
      same('the formats', await seen(ground, 'B2:B3', 'numberFormat'), [['General'], ['General']]);
    },
  },
  {
    id: 'formulas/values-copied-between-sheets',
    about: 'Values copied from another sheet by "Values" come without formulas and formats, and text stays text',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.rangecopytype',
    async run(ground) {
      const other = makeSheet(ground.context, ground.own('source'));
      other.visibility = 'Hidden';
      other.getRange('A1').numberFormat = [['@']];
      other.getRange('A1:B1').values = [['007', '=1+1']];
      ground.sheet.getRange('A1').numberFormat = [['@']];
      ground.sheet.getRange('A1:B1').copyFrom(other.getRange('A1:B1'), 'Values');
      same('the values', await seen(ground, 'A1:B1'), [['007', 2]]);
      same('the formulas', await seen(ground, 'A1:B1', 'formulas'), [['007', 2]]);
    },
  },
];
