import { isFormula } from '../workbook/cell';
import type { Edit, PutTable } from '../workbook/edit';
import { cellAt } from '../workbook/grid';
import type { TableCells } from '../workbook/port';
import type { ScenarioResult } from './result';
import { runScenario } from './runScenario';
import { scenarioEdits } from './scenarioEdits';
import { DECISIONS_TABLE } from './sheets/decisionsSheet';
import { twin } from './testing/sampleTwin';

// Late in the evening of UTC it is the next day, 21 November 2026, where this planner is: Excel's day 46347.
const when = '2026-11-20T20:00:00Z';
const today = 46347;
let result: ScenarioResult;
let edits: readonly Edit[];
beforeAll(async () => {
  result = await runScenario(twin, 'portCongestion', {}, undefined, { replications: 50, horizonDays: 60 });
  edits = scenarioEdits(result, { when, today });
});

const tables = (from: readonly Edit[]): readonly PutTable[] => from.filter((edit) => edit.kind === 'putTable');
const table = (name: string, from = edits): PutTable => tables(from).find((one) => one.name === name)!;
const column = (of: PutTable, heading: string) => of.columns.find((one) => one.heading === heading)!.cells;

test('the table of results has a row for the undisturbed future and each response, with its band', () => {
  const results = table('TwinResults');
  expect(column(results, 'Response')).toEqual(['Undisturbed', 'Do nothing', 'Raise safety stock', 'Expedite']);
  expect(column(results, 'Fill rate')).toEqual(result.outcomes.map(({ measures }) => measures.fill!.mean));
  expect(column(results, '± fill rate')).toEqual(result.outcomes.map(({ measures }) => measures.fill!.half));
  expect(column(results, 'Cost against doing nothing')[1]).toBeNull();
});

test('every table is rectangular, with headings that differ, and holds neither NaN nor Infinity', () => {
  for (const one of tables(edits)) {
    const headings = one.columns.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    for (const { cells } of one.columns) {
      expect(cells.length).toBe(one.rows);
      for (const cell of cells) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    }
  }
});

test('tables of one sheet do not overlap', () => {
  const spans = tables(edits).map((one) => {
    const row = Number(/\d+/.exec(one.at)![0]);
    return { sheet: one.sheet, first: row, last: row + one.rows };
  });
  for (const a of spans) {
    for (const b of spans) {
      if (a !== b && a.sheet === b.sheet) expect(a.last < b.first || b.last < a.first).toBe(true);
    }
  }
});

test('the charts read the cells of the tables that they are about', () => {
  const charts = edits.flatMap((edit) => (edit.kind === 'addChart' ? [edit.chart] : []));
  expect(charts.map(({ name }) => name)).toEqual(['TwinScenarioCost', 'TwinScenarioStock']);
  const results = table('TwinResults');
  const cost = results.columns.findIndex(({ heading }) => heading === 'Total cost') + 1;
  const header = Number(/\d+/.exec(results.at)![0]);
  const plain = (range: string): string => range.replaceAll('$', '');
  expect(plain(charts[0]!.series[0]!.values)).toBe(
    `${cellAt(cost, header + 1)}:${cellAt(cost, header + results.rows)}`,
  );
  expect(charts[1]!.series.map(({ name }) => name)).toEqual(result.outcomes.map(({ name }) => name));
});

test('a row waits for a decision, with its owner and its next review', () => {
  const decisions = table(DECISIONS_TABLE);
  // The congestion is reviewed a week later.
  expect(column(decisions, 'Date')).toEqual([46347]);
  expect(column(decisions, 'Next review')).toEqual([46354]);
  expect(column(decisions, 'Decision')).toEqual([null]);
  expect(column(decisions, 'Run')).toEqual([result.runId]);
});

test('earlier decisions stay as people left them', () => {
  const earlier: TableCells = {
    sheet: 'Decisions',
    headings: ['Scenario', 'Date', 'Decision', 'Action changed?'],
    rows: [['Demand spike', 46300, 'Build ahead', 'Yes']],
  };
  const decisions = table(DECISIONS_TABLE, scenarioEdits(result, { when, today, decisions: earlier }));
  expect(decisions.rows).toBe(2);
  expect(column(decisions, 'Decision')).toEqual(['Build ahead', null]);
  expect(column(decisions, 'Date')).toEqual([46300, 46347]);
});

test('without the day of the planner the dates of the row are left to her', () => {
  const decisions = table(DECISIONS_TABLE, scenarioEdits(result, { when }));
  expect([column(decisions, 'Date'), column(decisions, 'Next review')]).toEqual([[null], [null]]);
});

test('each response says what is done and what it costs, each item left out says why', () => {
  const responses = table('TwinResponses');
  const tried = ['Do nothing', 'Raise safety stock', 'Expedite'];
  expect(column(responses, 'Response')).toEqual(tried.flatMap((name) => [name, name]));
  expect(column(responses, 'About')).toEqual(tried.flatMap(() => ['What is done', 'What it costs']));
  expect(column(responses, 'In words').every((text) => String(text).endsWith('.'))).toBe(true);
  expect(column(table('TwinScenarioLeft'), 'Why')).toEqual(['demand: 3 months: fewer than 6']);
});

test('the first simulated day is the one after the day that the twin describes', () => {
  const days = column(table('TwinResultStock'), 'Day');
  expect(days[0]).toBe(twin.asOf + 1);
  expect(days.at(-1)).toBe(twin.asOf + 60);
});

test('every number has a format of its unit', () => {
  const formats = new Map<string, string>();
  for (const edit of edits) {
    if (edit.kind !== 'formatCells' || edit.style.numberFormat === undefined) continue;
    const [, first, from, last, to] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(edit.range)!;
    for (let row = Number(from); row <= Number(to); row++) {
      for (let at = first!.charCodeAt(0); at <= last!.charCodeAt(0); at++) {
        formats.set(`${edit.sheet}!${String.fromCharCode(at)}${row}`, edit.style.numberFormat);
      }
    }
  }
  for (const { sheet, at, columns } of tables(edits)) {
    const header = Number(/\d+/.exec(at)![0]);
    columns.forEach(({ numberFormat, cells }, place) => {
      cells.forEach((cell, row) => {
        const where = `${sheet}!${cellAt(place + 1, header + 1 + row)}`;
        if (typeof cell === 'number')
          expect([where, formats.get(where) ?? numberFormat]).not.toEqual([where, 'General']);
      });
    });
  }
  const fill = table('TwinResultMeasures');
  const row = Number(/\d+/.exec(fill.at)![0]) + 1;
  expect([column(fill, 'Measure')[0], formats.get(`Results!D${row}`)]).toEqual(['Fill rate', '0.0%']);
});

test('no heading of the results is cut', () => {
  const widths = edits.flatMap((edit) => (edit.kind === 'setWidths' && edit.sheet === 'Results' ? edit.widths : []));
  for (const one of tables(edits).filter(({ sheet }) => sheet === 'Results')) {
    one.columns.forEach(({ heading }, at) => expect(widths[at]).toBeGreaterThan(heading.length));
  }
});

test('a long text stands in several rows, none longer than a window is wide', () => {
  const notes = edits.flatMap((edit) =>
    edit.kind === 'putCells' && edit.sheet === 'Scenarios' && edit.style?.role === 'note' ? edit.cells.flat() : [],
  );
  expect(notes.join(' ')).toBe(result.notes.map((note) => `- ${note}`).join(' '));
  expect(Math.max(...notes.map((line) => String(line).length))).toBeLessThanOrEqual(120);
});

test('a response is told with what of it is because of the scenario', () => {
  const results = table('TwinResults');
  const because = result.outcomes.map(({ becauseOfScenario }) => becauseOfScenario?.totalCost?.mean ?? null);
  expect(column(results, 'Because of the scenario')).toEqual(because);
  expect(because.slice(0, 2)).toEqual([null, null]);
});

test('the columns of total cost start at zero', () => {
  const chart = edits.flatMap((edit) => (edit.kind === 'addChart' && edit.chart.type === 'column' ? [edit.chart] : []));
  expect(chart.map(({ from }) => from)).toEqual([0]);
});

test('the log says which run it was', () => {
  const log = edits.flatMap((edit) => (edit.kind === 'log' ? [edit.entry] : []));
  expect(log).toEqual([expect.objectContaining({ when, action: 'Scenario run', seed: 1, runId: result.runId })]);
});

test('every lever, its unit and its meaning are written down, and nothing is a formula', () => {
  const levers = table('TwinScenario');
  expect(column(levers, 'Lever')).toEqual(
    expect.arrayContaining(['delayDays', 'premium', 'extraDays', 'seed', 'waits']),
  );
  expect(tables(edits).flatMap(({ columns }) => columns.flatMap(({ cells }) => cells.filter(isFormula)))).toEqual([]);
});
