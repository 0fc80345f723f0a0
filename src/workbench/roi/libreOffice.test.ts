import type { RoiAssumptions } from '../../templates/assumptions';
import { isFormula, type Cell } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';
import { roiEdits } from '../../templates/roiEdits';
import { exampleAssumptions, exampleFacts } from '../../templates/testing/exampleCase';
import { readParts } from '../sheet/xlsx/hucre';
import { convert, soffice } from '../sheet/testing/libreOffice';
import { writeXlsx } from '../sheet/xlsx/writeXlsx';
import { RoiBook } from './testing/roiBook';
import { noFacts } from './testing/workedExample';

const here = soffice === null ? test.skip : test;
const why = soffice === null ? ' (skipped: soffice is not on this machine)' : '';

const stamp = { when: '2026-01-15T08:00:00Z', runId: 'run-7' };
/** Without live cells: LibreOffice has no =TWIN functions, as a reviewer has none. */
const facts = { ...exampleFacts, itemColumns: null, lostHours: { ...exampleFacts.lostHours, live: '400+20' } };
const same = (value: number) => ({ low: value, base: value, high: value });
const taxed: RoiAssumptions = {
  ...exampleAssumptions,
  case: 3,
  giveBack: true,
  globals: { G02: same(0.25), G03: same(3), G04: same(0.02) },
};

const formulaCells = (edits: readonly Edit[]) =>
  edits.flatMap((edit) =>
    edit.kind === 'putCells'
      ? edit.cells.flatMap((line, row) =>
          line.flatMap((content, column) => (isFormula(content) ? [{ sheet: edit.sheet, row, column }] : [])),
        )
      : [],
  );

here.each([
  ['a filled case', roiEdits(facts, exampleAssumptions, stamp)],
  ['the high case with tax, escalation and stock given back', roiEdits(facts, taxed, stamp)],
  ['a case in which nothing is known', roiEdits(noFacts, {}, stamp)],
] as const)(`LibreOffice recalculates every cell of %s to the same value${why}`, async (_title, edits) => {
  const book = new RoiBook(edits);
  try {
    const ours = new Map<string, Cell[][]>();
    for (const edit of edits) {
      if (edit.kind === 'putCells') ours.set(edit.sheet, await book.cells(edit.sheet, `A1:Z${edit.cells.length}`));
    }
    const { sheets } = await readParts(await convert(await writeXlsx(book.book), 'xlsx', true));
    const theirs = new Map(sheets.map(({ name, rows }) => [name, rows]));
    const compared = formulaCells(edits).map(({ sheet, row, column }) => ({
      cell: `${sheet} R${row + 1}C${column + 1}`,
      our: ours.get(sheet)?.[row]?.[column] ?? null,
      their: theirs.get(sheet)?.[row]?.[column] ?? null,
    }));
    expect(compared.length).toBeGreaterThan(600);
    const apart = compared.filter(({ our, their }) =>
      typeof our === 'number' && typeof their === 'number'
        ? Math.abs(our - their) > 1e-9 * Math.max(1, Math.abs(our))
        : our !== their,
    );
    expect(apart).toEqual([]);
  } finally {
    book.dispose();
  }
});
