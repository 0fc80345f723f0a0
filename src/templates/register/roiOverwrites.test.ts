import type { Cell } from '../../workbook/cell';
import type { RoiFacts } from '../facts';
import { layOut, timeRows } from '../layout';
import { benefitLines } from '../lines';
import { costLines } from '../costs';
import { columnNumber } from '../../workbook/grid';
import { roiEdits } from '../roiEdits';
import { planRow } from '../sheets/track';
import { exampleAssumptions, exampleFacts } from '../testing/exampleCase';
import { previousOf, type Mutable } from '../testing/writtenCells';
import type { Entry } from './entry';
import { registered, roiRegister } from './roiRegister';
import { roiOverwrites } from './roiOverwrites';

const first = { when: '2026-01-15T08:00:00Z', runId: 'run-1' };
const second = { when: '2026-02-15T08:00:00Z', runId: 'run-2' };
const written = roiRegister(exampleFacts, exampleAssumptions, first.runId);
const layout = layOut(written, registered);

/** The workbook after the first run, with the changes of a person: [column, row id, value]. */
function changed(...changes: readonly (readonly [column: string, id: string, value: Cell])[]): Mutable {
  const previous = previousOf(roiEdits(exampleFacts, exampleAssumptions, first));
  for (const [column, id, value] of changes)
    previous.inputs[layout.inputs.row(id) - 1]![columnNumber(column) - 1] = value;
  return previous;
}
const newFacts: RoiFacts = {
  ...exampleFacts,
  lostHours: { ...exampleFacts.lostHours, value: 450, lower: 430, upper: 470 },
};
const again = (previous: Mutable, facts = newFacts, assumptions = exampleAssumptions) =>
  roiOverwrites(previous, roiRegister(facts, assumptions, second.runId), second);
const row = (register: readonly Entry[], id: string): Entry => register.find((entry) => entry.id === id)!;

test('a first run has nothing to overwrite', () => {
  expect(roiOverwrites(null, written, first)).toEqual({ register: written, changes: [], kept: [], log: [] });
});

test('the same facts again change nothing but the run', () => {
  const { register, changes, kept } = again(changed(), exampleFacts);
  expect([changes, kept]).toEqual([[], []]);
  expect(register.map(({ id, values }) => [id, values])).toEqual(written.map(({ id, values }) => [id, values]));
  expect(row(register, 'U1.baseline').runId).toBe('run-2');
});

test('every twin value that changes is listed from old to new, and goes to the Log', () => {
  const { changes, log, register } = again(changed());
  expect(changes.map((change) => [change.id, change.case, change.from, change.to])).toEqual([
    ['U1.baseline', 'low', 400, 430],
    ['U1.baseline', 'base', 420, 450],
    ['U1.baseline', 'high', 440, 470],
  ]);
  expect(log[1]?.entry).toEqual({
    when: second.when,
    runId: 'run-2',
    action: 'ROI value changed',
    what: 'U1.baseline, base case: Lost output on the constraint: unplanned hours now',
    oldValue: 420,
    newValue: 450,
    reason: 'the twin was run again',
  });
  expect(row(register, 'U1.baseline').values).toEqual([430, 450, 470]);
});

test("a person's owner, evidence, grade, class, share, cost, rate and switch survive", () => {
  const { register } = again(
    changed(
      ['I', 'U1.baseline', 'Ms Berg'],
      ['J', 'U1.share', 'sales plan 2026'],
      ['K', 'U1.baseline', 'B measured'],
      ['P', 'I3.baseline', 'Cash'],
      ['E', 'U1.share', 0.55],
      ['E', 'C3.yearly', 39000],
      ['E', 'G01', 0.11],
      ['G', 'case', 1],
      ['D', 'grade.C', 0.5],
    ),
  );
  const u1 = row(register, 'U1.baseline');
  expect([u1.owner, u1.grade, u1.values[1]]).toEqual(['Ms Berg', 'B measured', 450]);
  expect([row(register, 'U1.share').evidence, row(register, 'U1.share').values[1]]).toEqual(['sales plan 2026', 0.55]);
  expect(row(register, 'I3.baseline').kind).toBe('Cash');
  expect(row(register, 'C3.yearly').values).toEqual([42000, 39000, 32000]);
  expect(row(register, 'G01').values).toEqual([0.12, 0.11, 0.08]);
  expect([row(register, 'case').values, row(register, 'grade.C').values]).toEqual([[1], [0.5, 0]]);
});

test('ramps, realised benefits and the words on the cover survive', () => {
  const previous = changed();
  previous.time[timeRows.ramp]![columnNumber('G') - 1] = 0.35;
  const u1 = benefitLines.findIndex(({ id }) => id === 'U1');
  previous.track[planRow(u1)]![columnNumber('H') - 1] = 6000;
  const decision = previous.cover.find(([label]) => String(label).startsWith('Decision asked'))!;
  decision[1] = 'Shall we stop?';
  const { register } = again(previous);
  expect(row(register, 'ramp.base').values).toEqual([0, 0.35, 0.8, 1, 1, 1]);
  expect(row(register, 'U1.realised').values.slice(0, 2)).toEqual([6000, null]);
  expect(row(register, 'cover.decision').values).toEqual(['Shall we stop?']);
});

test("a twin number that a person overwrote stays theirs, is no longer the run's, and the Log says what the twin found", () => {
  const { register, kept, changes, log } = again(changed(['E', 'U1.baseline', 500]));
  expect([kept, changes]).toEqual([['U1.baseline'], []]);
  const entry = row(register, 'U1.baseline');
  expect([entry.values, entry.source, entry.runId]).toEqual([[400, 500, 440], 'person', '']);
  expect(log[0]?.entry).toMatchObject({
    action: 'ROI value kept',
    reason: "a person's number stands; the twin says 450",
  });
});

test('what a person filled in where the twin was silent stays when the next run is given no assumptions', () => {
  const { register } = again(changed(), exampleFacts, {});
  expect(row(register, 'U1.share').values).toEqual([0.4, 0.6, 0.8]);
  expect(row(register, 'C1.first').values).toEqual([190000, 150000, 130000]);
  expect(row(register, 'U1.baseline').owner).toBe('Operations');
  expect(row(register, 'U1.baseline').grade).toBe('C modelled by the twin');
});

test('a new assumption replaces the older one that nobody changed on the sheet', () => {
  const rows = { ...exampleAssumptions.rows, 'U1.share': { low: 0.3, base: 0.5, high: 0.7 } };
  const assumptions = { ...exampleAssumptions, rows };
  expect(row(again(changed(), exampleFacts, assumptions).register, 'U1.share').values).toEqual([0.3, 0.5, 0.7]);
  const edited = again(changed(['E', 'U1.share', 0.55]), exampleFacts, assumptions);
  expect(row(edited.register, 'U1.share').values).toEqual([0.4, 0.55, 0.8]);
});

test('a number that the twin can no longer support is withdrawn, logged, and its line is worth nothing', () => {
  const facts = { ...exampleFacts, lostHours: { missing: 'the downtime log is empty' } };
  const { register, changes } = again(changed(), facts);
  expect(row(register, 'U1.baseline').values).toEqual([null, null, null]);
  expect(row(register, 'U1.baseline').grade).toBe('E unsupported');
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    [400, null],
    [420, null],
    [440, null],
  ]);
});

test('inputs are found by their id when a line was added in between', () => {
  const fewer = { benefits: benefitLines.filter(({ id }) => id !== 'U1'), costs: costLines };
  const previous = previousOf(roiEdits(exampleFacts, exampleAssumptions, { ...first, lines: fewer }));
  const share = previous.inputs.find(([id]) => id === 'I2.share')!;
  share[columnNumber('E') - 1] = 0.25;
  const { register } = again(previous, exampleFacts);
  expect(row(register, 'I2.share').values[1]).toBe(0.25);
  expect(row(register, 'U1.baseline').values).toEqual([400, 420, 440]);
});

test("without the memory in the settings a person's words and numbers stay, and twin rows are still known by their run", () => {
  const previous: Mutable = { ...changed(['I', 'U2.baseline', 'Mr Sand']), written: null };
  const { register, changes } = again(previous);
  expect(row(register, 'U2.baseline').owner).toBe('Mr Sand');
  expect(row(register, 'U1.share').values).toEqual([0.4, 0.6, 0.8]);
  expect(changes).toHaveLength(3);
  expect(again({ ...previous, written: '{ broken' }).changes).toHaveLength(3);
});
