import { isFormula } from '../workbook/cell';
import type { Edit } from '../workbook/edit';
import { looks } from '../workbook/style';
import { layOut } from './layout';
import { roiEdits } from './roiEdits';
import { registered, roiRegister } from './register/roiRegister';
import { roiSheets } from './sheetNames';
import { columnLetters, columnNumber } from '../workbook/grid';
import { exampleAssumptions, exampleFacts } from './testing/exampleCase';
import { cellsOf, formulasOf, type WrittenFormula } from './testing/writtenCells';

const stamp = { when: '2026-01-15T08:00:00Z', runId: 'run-7' };
const edits = roiEdits(exampleFacts, exampleAssumptions, stamp);
const register = roiRegister(exampleFacts, exampleAssumptions, stamp.runId);
const layout = layOut(register, registered);
const inputs = cellsOf(edits, roiSheets.inputs);
const input = (column: string, id: string) => inputs[layout.inputs.row(id) - 1]?.[columnNumber(column) - 1] ?? null;
const formulas = formulasOf(edits);

describe('the register on ROI Inputs', () => {
  test('holds what the twin knows as values, with its run and its date', () => {
    expect(['D', 'E', 'F'].map((column) => input(column, 'U1.baseline'))).toEqual([400, 420, 440]);
    expect(['H', 'L', 'M'].map((column) => input(column, 'U1.baseline'))).toEqual([
      '2025-01 to 2025-12',
      46022,
      'run-7',
    ]);
  });

  test('gives each number its own period, and a number that a person stated no run, no date and no grey', () => {
    expect(input('H', 'I3.target')).toBe('180 days from 2025-12-31');
    const stated = { ...exampleFacts, hourContribution: { ...exampleFacts.repairCost, stated: true as const } };
    const all = roiEdits(stated, exampleAssumptions, stamp);
    const row = cellsOf(all, roiSheets.inputs)[layout.inputs.row('U1.value') - 1] ?? [];
    expect(['H', 'L', 'M'].map((column) => row[columnNumber(column) - 1] ?? null)).toEqual([null, null, null]);
    expect(styleAt(all, roiSheets.inputs, `E${layout.inputs.row('U1.value')}`)?.role).toBe('input');
  });

  test('holds what the response costs in an event, cautious when high, with its run', () => {
    expect(['D', 'E', 'F', 'M'].map((column) => input(column, 'C7.yearly'))).toEqual([1000, 900, 800, 'run-7']);
    expect(input('C', 'C7.yearly')).toBe('money per event');
  });

  test('takes the cautious bound as the low case: few hours lost now, many left with the plan', () => {
    expect([input('D', 'U1.baseline'), input('D', 'U1.target')]).toEqual([400, 360]);
  });

  test('asks the twin live in column N only, and nothing but the freshness refers to it', () => {
    const asking = formulas.filter(({ text }) => /TWIN\.|Twin[A-Z]/.test(text));
    const live = register.filter((entry) => entry.live !== null).map(({ id }) => layout.inputs.row(id));
    expect(live.length).toBeGreaterThanOrEqual(3);
    expect(asking.map(({ sheet, column, row }) => `${sheet} ${column}${row}`)).toEqual(
      live.map((row) => `ROI Inputs N${row}`),
    );
    const referring = formulas.filter(({ sheet, text }) => {
      const onInputs = sheet === roiSheets.inputs ? text : (text.match(/'ROI Inputs'![$A-Z\d:]+/g) ?? []).join(' ');
      return /\$N\$?\d/.test(onInputs);
    });
    expect([...new Set(referring.map(({ sheet, column }) => `${sheet} ${column}`))]).toEqual(['ROI Inputs O']);
  });

  test('leaves a row blank when the twin cannot say, tells why, and gives the line no weight', () => {
    const unsure = { ...exampleFacts, lostHoursAfter: { missing: 'no maintenance plan has been run' } };
    const cells = cellsOf(roiEdits(unsure, exampleAssumptions, stamp), roiSheets.inputs);
    const row = cells[layout.inputs.row('U1.target') - 1] ?? [];
    expect(row.slice(3, 6)).toEqual([null, null, null]);
    expect(row[columnNumber('Q') - 1]).toContain('The twin cannot say: no maintenance plan has been run');
    expect(cells[layout.inputs.row('U1.baseline') - 1]?.[columnNumber('K') - 1]).toBe('E unsupported');
  });

  test('treats a number that is none as missing', () => {
    const broken = {
      ...exampleFacts,
      repairCost: { value: NaN, lower: 0, upper: 1, evidence: '', grade: 'A' as const },
    };
    const cells = cellsOf(roiEdits(broken, exampleAssumptions, stamp), roiSheets.inputs);
    expect(cells[layout.inputs.row('U2.value') - 1]?.slice(3, 6)).toEqual([null, null, null]);
  });

  test('grades a line by the weakest of its baseline, target and value', () => {
    expect(input('K', 'U1.baseline')).toBe('C modelled by the twin');
    const sure = { ...exampleFacts, lostHoursAfter: { ...exampleFacts.lostHoursAfter, grade: 'A' as const } };
    const cells = cellsOf(roiEdits(sure, exampleAssumptions, stamp), roiSheets.inputs);
    expect(cells[layout.inputs.row('U1.baseline') - 1]?.[columnNumber('K') - 1]).toBe('B measured');
  });

  test('puts what a person decided above what the twin says', () => {
    const rows = { ...exampleAssumptions.rows, 'U1.target': { low: 390, base: 380, high: 370 } };
    const cells = cellsOf(roiEdits(exampleFacts, { ...exampleAssumptions, rows }, stamp), roiSheets.inputs);
    const row = cells[layout.inputs.row('U1.target') - 1] ?? [];
    expect([row[3], row[4], row[5], row[columnNumber('M') - 1]]).toEqual([390, 380, 370, null]);
  });

  test('shows inputs in blue, what the twin wrote in grey, and never a file text as a formula', () => {
    const role = (cell: string): string | undefined => styleAt(edits, roiSheets.inputs, cell)?.role;
    expect(looks.input.color).toBe('#0000FF');
    expect(role(`E${layout.inputs.row('U1.baseline')}`)).toBe('twin');
    expect(role(`E${layout.inputs.row('U1.share')}`)).toBe('input');
    expect(role(`G${layout.inputs.row('U1.share')}`)).toBe('calc');
    const evil = { ...exampleFacts, repairs: { ...exampleFacts.repairs, evidence: '=1+1' } };
    const cells = cellsOf(roiEdits(evil, exampleAssumptions, stamp), roiSheets.inputs);
    expect(cells[layout.inputs.row('U2.baseline') - 1]?.[columnNumber('J') - 1]).toBe('=1+1');
  });

  test('lets only shares from 0 to 1, known grades and the three cases in', () => {
    const rules = edits.flatMap((edit) => (edit.kind === 'restrictInput' ? [edit] : []));
    const rule = (range: string) => rules.find((one) => one.sheet === roiSheets.inputs && one.range === range)?.allow;
    const row = layout.inputs.row('U1.share');
    expect(rule(`D${row}:F${row}`)).toEqual({ from: 0, to: 1 });
    expect(rule(`K${layout.inputs.row('U1.baseline')}`)).toMatchObject({
      list: expect.arrayContaining(['B measured']),
    });
    expect(rule(`G${layout.inputs.row('case')}`)).toEqual({ list: ['1', '2', '3'] });
    for (const { allow, says } of rules) {
      expect(says.length).toBeLessThanOrEqual(255);
      if ('list' in allow) {
        expect(allow.list.join(',').length).toBeLessThanOrEqual(255);
        expect(allow.list.filter((word) => word.includes(','))).toEqual([]);
      }
    }
  });
});

describe('the formulas', () => {
  const functions = new Set(formulas.flatMap(({ text }) => text.match(/[A-Z][A-Z.]*(?=\()/g) ?? []));

  test('exist in Excel 2010 and in LibreOffice, and none is volatile or builds references from text', () => {
    const known = [
      ...['ABS', 'AND', 'CHOOSE', 'COUNTBLANK', 'COUNTIF', 'IF', 'IFERROR', 'INDEX', 'IRR', 'ISERROR', 'ISNUMBER'],
      ...['MATCH', 'MAX', 'MIN', 'MIRR', 'N', 'NPV', 'OR', 'ROUNDUP', 'SIGN', 'SUM', 'SUMIF', 'SUMPRODUCT'],
    ];
    expect([...functions].filter((name) => !known.includes(name)).sort()).toEqual(['TWIN.SAFETYSTOCK']);
  });

  test('hold no number but 0 and 1: every other one has its own cell', () => {
    const bare = (text: string): string =>
      text
        .replace(/"[^"]*"/g, '')
        .replace(/'[^']*'!/g, '')
        .replace(/\$?[A-Z]+\$?\d+/g, '');
    const constants = formulas.flatMap(({ text }) => bare(text).match(/\d+(\.\d+)?/g) ?? []);
    expect([...new Set(constants)].sort()).toEqual(['0', '1']);
  });

  test('are the same in every year of a row', () => {
    const years = new Map<string, Set<string>>();
    for (const one of formulas) {
      const yearly = [roiSheets.time, roiSheets.flows].some((sheet) => sheet === one.sheet);
      // The heading row counts up from a first year that is typed.
      if (!yearly || one.row === 3 || columnNumber(one.column) < columnNumber('F')) continue;
      const key = `${one.sheet} ${one.row}`;
      years.set(key, (years.get(key) ?? new Set()).add(relative(one)));
    }
    expect(years.size).toBeGreaterThan(30);
    expect([...years].filter(([, shapes]) => shapes.size !== 1)).toEqual([]);
  });

  test('move with the registry: each line of ROI Lines reads its own five rows', () => {
    registered.benefits.forEach((line, index) => {
      const row = layout.lines.benefits.first + index;
      const at = (column: string) =>
        formulas.find((one) => one.sheet === roiSheets.lines && one.row === row && one.column === column);
      expect(at('F')?.text).toBe(`='ROI Inputs'!$G$${layout.inputs.row(`${line.id}.baseline`)}`);
      expect(at('L')?.text).toBe(`='ROI Inputs'!$G$${layout.inputs.row(`${line.id}.share`)}`);
    });
  });
});

describe('the edits', () => {
  test('make every sheet before any cell, so that no formula names a sheet that is not there', () => {
    const kinds = edits.map((edit) => edit.kind);
    expect(kinds.lastIndexOf('addSheet')).toBeLessThan(kinds.indexOf('putCells'));
    const made = edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
    expect(made).toEqual(Object.values(roiSheets));
    const named = formulas.flatMap(({ text }) => [...text.matchAll(/'([^']+)'!/g)].map(([, sheet]) => sheet));
    expect([...new Set(named)].filter((sheet) => !made.includes(String(sheet)))).toEqual([]);
  });

  test('hold one chart, of cumulative cash, with as many points as there are years', () => {
    const charts = edits.flatMap((edit) => (edit.kind === 'addChart' ? [edit.chart] : []));
    expect(charts.map(({ sheet, title }) => [sheet, title])).toEqual([['ROI Results', 'Cumulative cash by year']]);
    expect(charts[0]?.series.map(({ values }) => values.replace(/\d+/g, ''))).toEqual(['F:K', 'F:K']);
  });

  test('make every column wide enough for its texts, or let them run over empty cells', () => {
    const narrow = edits.flatMap((edit) => {
      if (edit.kind !== 'setWidths') return [];
      return cellsOf(edits, edit.sheet).flatMap((line, row) =>
        line.flatMap((content, column) => {
          if (typeof content !== 'string' || content.length <= (edit.widths[column] ?? 8)) return [];
          const address = `${columnLetters(column + 1)}${row + 1}`;
          const runsOver = line.slice(column + 1).every((next) => next === null);
          return runsOver || styleAt(edits, edit.sheet, address)?.wrap === true ? [] : [`${edit.sheet} ${address}`];
        }),
      );
    });
    expect(narrow).toEqual([]);
  });

  test('leave at least half of a usual window (1,042 pixels) to the columns that are not frozen', () => {
    const frozen = edits.flatMap((edit) =>
      edit.kind === 'addSheet' ? [[edit.sheet, edit.freezeColumns ?? 0] as const] : [],
    );
    expect(frozen.filter(([, columns]) => columns > 0).length).toBeGreaterThan(3);
    for (const [sheet, columns] of frozen) {
      const widths = edits.flatMap((edit) => (edit.kind === 'setWidths' && edit.sheet === sheet ? edit.widths : []));
      // 7 pixels a character and 5 of padding, as Excel has them for Calibri 11.
      const pixels = widths.slice(0, columns).reduce((sum, width) => sum + 7 * width + 5, 0);
      expect([sheet, pixels <= 521]).toEqual([sheet, true]);
    }
  });

  test('are the same for the same facts', () => {
    expect(roiEdits(exampleFacts, exampleAssumptions, stamp)).toEqual(edits);
  });

  test('write no cell twice and no formula that is empty', () => {
    expect(
      formulas.filter(({ text }) => text.length < 3 || text.includes('undefined') || text.includes('NaN')),
    ).toEqual([]);
    const sheets = edits.flatMap((edit) => (edit.kind === 'putCells' ? [edit.sheet] : []));
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(inputs.flat().some((content) => isFormula(content))).toBe(true);
  });
});

function styleAt(all: readonly Edit[], sheet: string, cell: string) {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const [column, row] = [columnNumber(letters), Number(digits)];
  return all
    .flatMap((edit) => (edit.kind === 'formatCells' && edit.sheet === sheet ? [edit] : []))
    .reverse()
    .find(({ range }) => {
      const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
      return (
        columnNumber(left) <= column && column <= columnNumber(right) && Number(top) <= row && row <= Number(bottom)
      );
    })?.style;
}

/** References without "$" as distances from the cell, so that a copied formula reads the same. */
const relative = ({ column, row, text }: WrittenFormula): string =>
  text.replace(/(\$?)([A-Z]+)(\$?)(\d+)/g, (_, fixColumn: string, letters: string, fixRow: string, digits: string) => {
    const across = fixColumn ? letters : `[${columnNumber(letters) - columnNumber(column)}]`;
    const down = fixRow ? digits : `[${Number(digits) - row}]`;
    return `${across}!${down}`;
  });
