import type { Behaviour } from '../behaviour';
import { near, same } from '../claims';
import { put, refusal, seen } from '../hands';

const values = 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member';
const blanks = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values';
const nulls =
  'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts#null-or-blank-property-values';
const textFormat = 'https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4';
const limits =
  'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3';

/** Texts that Excel would turn into something else if they were typed. */
const deceptive = ['=1+1', '+1', '-1', '@x', '1-2', '1E5', '007', '50%', 'TRUE', '1/2', '#N/A'];

export const cells: readonly Behaviour[] = [
  {
    id: 'cells/round-trip',
    about: 'Numbers, texts and truth values come back as they were written',
    belief: 'documented',
    source: values,
    async run(ground) {
      const grid = [
        [1, -2.5, 1e300],
        ['text', 'Ünï 漢字 😀', 'a "b"\nc'],
        [true, false, 0],
      ];
      put(ground.sheet, 'A1:C3', grid);
      same('the values', await seen(ground, 'A1:C3'), grid);
    },
  },
  {
    id: 'cells/digits',
    about: 'A number keeps 15 digits',
    belief: 'documented',
    source: limits,
    async run(ground) {
      put(ground.sheet, 'A1', [[0.123456789012345]]);
      const [[number] = []] = await seen(ground, 'A1');
      near('the number', number, 0.123456789012345, 1e-16);
    },
  },
  {
    id: 'cells/blank-reads-empty-text',
    about: 'A blank cell reads as "", and says that it is empty',
    belief: 'documented',
    source: blanks,
    async run(ground) {
      same('the value', await seen(ground, 'B2'), [['']]);
      same('its kind', await seen(ground, 'B2', 'valueTypes'), [['Empty']]);
    },
  },
  {
    id: 'cells/empty-text-clears',
    about: 'Writing "" empties a cell',
    belief: 'documented',
    source: nulls,
    async run(ground) {
      put(ground.sheet, 'A1:B1', [[1, 2]]);
      await ground.send();
      put(ground.sheet, 'A1', [['']]);
      same('the kinds', await seen(ground, 'A1:B1', 'valueTypes'), [['Empty', 'Double']]);
    },
  },
  {
    id: 'cells/null-leaves-alone',
    about: 'null among the values leaves that cell as it is',
    belief: 'documented',
    source: nulls,
    async run(ground) {
      put(ground.sheet, 'A1:B1', [[1, 2]]);
      await ground.send();
      put(ground.sheet, 'A1:B1', [[null, 3]]);
      same('the values', await seen(ground, 'A1:B1'), [[1, 3]]);
    },
  },
  {
    id: 'cells/formula-as-value',
    about: 'A value that begins with "=" becomes a formula',
    belief: 'documented',
    source: values,
    async run(ground) {
      put(ground.sheet, 'A1', [['=1+1']]);
      same('the value', await seen(ground, 'A1'), [[2]]);
      same('the formula', await seen(ground, 'A1', 'formulas'), [['=1+1']]);
    },
  },
  {
    id: 'cells/read-as-typed',
    about: 'Other texts are read as if they were typed: 1E5 is a number, TRUE a truth value',
    belief: 'assumed',
    source: 'Seen by many in Excel and nowhere written; it is why text from files is written with care.',
    async run(ground) {
      put(ground.sheet, 'A1:C1', [['1E5', 'TRUE', 'plain']]);
      same('the values', await seen(ground, 'A1:C1'), [[100_000, true, 'plain']]);
    },
  },
  {
    id: 'cells/text-format-keeps-text',
    about: 'In cells formatted as text before they are written, every text stays what it is',
    belief: 'documented',
    source: textFormat,
    async run(ground) {
      const range = ground.sheet.getRange(`A1:A${deceptive.length}`);
      range.numberFormat = deceptive.map(() => ['@']);
      range.values = deceptive.map((text) => [text]);
      const column = `A1:A${deceptive.length}`;
      same(
        'the texts',
        await seen(ground, column),
        deceptive.map((text) => [text]),
      );
      same(
        'their kinds',
        await seen(ground, column, 'valueTypes'),
        deceptive.map(() => ['String']),
      );
    },
  },
  {
    id: 'cells/apostrophe-keeps-text',
    about: 'In other cells a leading apostrophe keeps the text as it is, and is not shown',
    belief: 'assumed',
    source: 'So it is when one types; for Office.js it is not written down.',
    async run(ground) {
      const column = `A1:A${deceptive.length}`;
      put(
        ground.sheet,
        column,
        deceptive.map((text) => [`'${text}`]),
      );
      same(
        'the texts',
        await seen(ground, column),
        deceptive.map((text) => [text]),
      );
    },
  },
  {
    id: 'cells/second-apostrophe',
    about: 'A text that begins with an apostrophe itself needs a second one',
    belief: 'assumed',
    source: 'Follows from the first apostrophe being taken away; not written down.',
    async run(ground) {
      ground.sheet.getRange('A1:B1').numberFormat = [['General', '@']];
      put(ground.sheet, 'A1:B1', [["''tis", "''tis"]]);
      same('the texts', await seen(ground, 'A1:B1'), [["'tis", "'tis"]]);
    },
  },
  {
    id: 'cells/one-value-for-all',
    about: 'One number format assigned to a range holds for each of its cells',
    belief: 'documented',
    source: blanks,
    async run(ground) {
      // The typings only know the grid.
      ground.sheet.getRange('A1:B2').numberFormat = '0.00' as unknown as string[][];
      same('the formats', await seen(ground, 'A1:B2', 'numberFormat'), [
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ]);
    },
  },
  {
    id: 'cells/date-is-a-serial',
    about: 'A date is a number of days that its format shows as a date',
    belief: 'documented',
    source: 'https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487',
    async run(ground) {
      ground.sheet.getRange('A1').numberFormat = [['yyyy-mm-dd']];
      put(ground.sheet, 'A1:B1', [[45_658, '=YEAR(A1)']]);
      same('the values', await seen(ground, 'A1:B1'), [[45_658, 2_025]]);
      same('the text', await seen(ground, 'A1', 'text'), [['2025-01-01']]);
    },
  },
  {
    id: 'cells/format-shows-as-text',
    about: 'The text of a cell is its value in its format',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member',
    async run(ground) {
      ground.sheet.getRange('A1:B1').numberFormat = [['0000', '0%']];
      put(ground.sheet, 'A1:B1', [[7, 0.25]]);
      same('the texts', await seen(ground, 'A1:B1', 'text'), [['0007', '25%']]);
    },
  },
  {
    id: 'cells/longest-text',
    about: 'A cell keeps a text of 32,767 characters',
    belief: 'documented',
    source: limits,
    async run(ground) {
      ground.sheet.getRange('A1').numberFormat = [['@']];
      put(ground.sheet, 'A1', [['x'.repeat(32_767)]]);
      const [[text] = []] = await seen(ground, 'A1');
      same('the length', String(text).length, 32_767);
    },
  },
  {
    id: 'cells/wrong-size',
    about: 'An array of another size than the range is refused: InvalidArgument',
    belief: 'documented',
    source: 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling',
    async run(ground) {
      const code = await refusal(ground, (sheet) => void put(sheet, 'A1:B2', [[1, 2, 3]]));
      same('the code', code, 'InvalidArgument');
      same('the cells', await seen(ground, 'A1:B2', 'valueTypes'), [
        ['Empty', 'Empty'],
        ['Empty', 'Empty'],
      ]);
    },
  },
];
