import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoiAssumptions } from '../../templates/assumptions';
import { roiEdits } from '../../templates/roiEdits';
import { resultRow, type ResultName } from '../../templates/sheets/resultRows';
import { RoiBook } from './roiBook';
import { assumptionsOf, linesOf, noFacts, type CaseWorkbook } from './workedExample';

const file = join(__dirname, '../../../../shared/cases/plant.json');
const there = existsSync(file);
const maybe = there ? test : test.skip;
const absent = there ? '' : ' (skipped: shared/cases/plant.json is not there)';

interface Case {
  readonly id: string;
  readonly inputs: { readonly workbook: CaseWorkbook };
  readonly expected: Readonly<Record<string, number>>;
}
const worked = (): Case => {
  const all = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
  return all.find(({ id }) => id === 'ROI-024')!;
};
const write = (change: Partial<RoiAssumptions> = {}): RoiBook => {
  const { workbook } = worked().inputs;
  const options = { when: '2026-01-15T08:00:00Z', runId: 'run-1', lines: linesOf(workbook) };
  return new RoiBook(roiEdits(noFacts, { ...assumptionsOf(workbook), ...change }, options));
};
const result = (book: RoiBook, name: ResultName) => book.value('ROI Results', `B${resultRow(name)}`);
const master = (book: RoiBook) => book.value('ROI Checks', 'B2');
const failing = async (book: RoiBook): Promise<readonly string[]> =>
  (await book.values('ROI Checks', 'A6:D25'))
    .filter((row) => row[3] !== 0 && row[0] !== null)
    .map(([id]) => String(id));

const names: Readonly<Record<string, ResultName>> = {
  npv_cash: 'npv',
  npv_cash_risk: 'npvRisk',
  npv_all: 'npvAll',
  irr: 'irr',
  mirr: 'mirr',
  payback: 'payback',
  dpayback: 'discountedPayback',
  pv_benefits: 'benefits',
  tco: 'cost',
  bcr: 'bcr',
  roi: 'roi',
  breakeven: 'breakEven',
  peak: 'peak',
};

describe(`the worked example of the reference cases${absent}`, () => {
  let book: RoiBook | undefined;
  afterEach(() => book?.dispose());

  maybe('ROI-024: every result agrees with LibreOffice and an independent model, and no check fails', async () => {
    book = write();
    const { expected } = worked();
    for (const [key, value] of Object.entries(expected)) {
      const got = Number(await result(book, names[key]!));
      expect([key, Math.abs(got / value - 1) < 1e-9]).toEqual([key, true]);
    }
    expect(await result(book, 'npvCheck')).toBeCloseTo(expected['npv_cash']!, 6);
    expect(await failing(book)).toEqual([]);
    expect(await master(book)).toBe(0);
    expect(await book.faults()).toEqual([]);
  });
});
