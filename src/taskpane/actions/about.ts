import { sheetRef } from '../../workbook/grid';
import { formula } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';

/** What each sheet holds, in the order a person should meet them. */
const sheets: readonly (readonly [sheet: string, holds: string])[] = [
  ['Trust', 'How far each imported table can be trusted, and why'],
  ['Issues', 'Every row that was refused or marked, with its reason'],
  ['Items', 'Items, their stock and how they are planned (imported)'],
  ['Demand', 'Demand history (imported); a blank quantity is missing, not zero'],
  ['Receipts', 'Orders received, for lead times (imported)'],
  ['Downtime', 'Stops of the assets (imported)'],
  ['Twin', 'Each item: demand, lead time, advised policy, status, and what they rest on'],
  ['Demand view', 'Demand and forecast of one item, chosen in a cell'],
  ['Assets', 'Each asset: stops, time between failures, cost, and why the worst one stops'],
  ['Scenarios', 'What the last run assumed, who decides with it, and how often'],
  ['Results', 'What the last run found: each response beside doing nothing, with its band'],
  ['Decisions', 'Every run waits here for a decision; write down what was decided'],
  ['ROI', 'The case for finance: start here, it leads through the other ROI sheets'],
  ['Log', 'What was done to this workbook, when, from which file, with which seed'],
];

/** A first sheet that explains the workbook, also to someone who does not have the add-in. */
export const aboutEdits: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'About', tabColor: '#7F7F7F' },
  put('A1', [['A twin of your operation, in this workbook']], 'title'),
  put(
    'A2',
    [['Written by TwinSheet. Everything here stands without the add-in: numbers are values or native formulas.']],
    'subtitle',
  ),
  put(
    'A3',
    [
      [
        'Only =TWIN formulas need it. Without it they keep their last value until they are recalculated; Freeze turns them into values.',
      ],
    ],
    'note',
  ),
  put('A5', [['Sheet', 'What it holds']], 'heading'),
  put(
    'A6',
    sheets.map(([sheet, holds]) => [formula(`=HYPERLINK("#${sheetRef(sheet)}!A1","${sheet}")`), holds]),
    'label',
  ),
  { kind: 'setWidths', sheet: 'About', from: 'A', widths: [18, 90] },
];

function put(
  at: string,
  cells: Extract<Edit, { kind: 'putCells' }>['cells'],
  role: 'title' | 'subtitle' | 'note' | 'heading' | 'label',
): Edit {
  return { kind: 'putCells', sheet: 'About', at, cells, style: { role } };
}
