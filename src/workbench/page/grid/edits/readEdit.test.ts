import { BooleanNumber, CellValueType, type IStyleData } from '@univerjs/core';
import { plainStyle, type CellStyle } from '../../../sheet/styles';
import { readEdit, type Around, type Written } from './readEdit';

const around = (more: Partial<Around> = {}): Around => ({
  viewStyle: () => null,
  bookStyle: () => plainStyle,
  again: false,
  year: 2026,
  ...more,
});
const one = (cell: Written[number][number], more?: Partial<Around>) =>
  readEdit({ 3: { 2: cell ?? null } }, around(more));
const entry = (cell: Written[number][number], more?: Partial<Around>) => one(cell, more).writes[0]?.entries[0]?.[0];

describe('what a person puts into a cell', () => {
  test.each([
    ['a number', '12', 12],
    ['a share', '12.5%', 0.125],
    ['a date', '2024-03-05', 45356],
    ['a truth', 'true', true],
    ['a word', 'Copper rod', 'Copper rod'],
  ])('%s is read as when the add-in writes it', (_, v, value) => expect(entry({ v })).toBe(value));

  test('a share and a date give a General cell their format, and leave another alone', () => {
    expect(one({ v: '5%' }).looks).toEqual([
      { area: { row: 3, column: 2, rows: 1, columns: 1 }, change: { numberFormat: '0%' } },
    ]);
    expect(one({ v: '5%' }, { bookStyle: () => ({ ...plainStyle, numberFormat: '0.000' }) }).looks).toEqual([]);
  });

  test('text that was marked as text stays text', () =>
    expect(entry({ v: '007', t: CellValueType.FORCE_STRING })).toBe('007'));
  test('a text cell takes all as text', () =>
    expect(entry({ v: '5%' }, { bookStyle: () => ({ ...plainStyle, numberFormat: '@' }) })).toBe('5%'));
  test('a formula goes as it was written', () => expect(entry({ f: '=B2*2', v: null })).toEqual({ formula: '=B2*2' }));
  test('a deleted cell is empty', () => {
    expect(entry({ v: null, f: null })).toBeNull();
    expect(entry(null)).toBeNull();
  });
  test('a look alone writes nothing', () =>
    expect(one({ s: { bl: 1 } }, { viewStyle: () => ({ bl: BooleanNumber.TRUE }) })).toEqual({
      writes: [],
      looks: [{ area: { row: 3, column: 2, rows: 1, columns: 1 }, change: { bold: true } }],
    }));
});

test('a filled formula is written in each cell with its references moved, whatever they hold by dollars', () => {
  const { writes } = readEdit(
    { 5: { 1: { f: '=A6*$C$1', si: 'x' } }, 6: { 1: { si: 'x', f: null } }, 7: { 1: { si: 'x', f: null } } },
    around(),
  );
  expect(writes).toEqual([
    {
      area: { row: 5, column: 1, rows: 3, columns: 1 },
      entries: [[{ formula: '=A6*$C$1' }], [{ formula: '=A7*$C$1' }], [{ formula: '=A8*$C$1' }]],
    },
  ]);
});

test('a spilled value that is put back is no content of its cell, but one that is pasted is', () => {
  const cell = { v: 5, t: CellValueType.NUMBER, custom: { spilled: true } };
  expect(entry(cell, { again: true })).toBeNull();
  expect(entry(cell)).toBe(5);
});

test('cells far apart are written by themselves, and nothing between them', () => {
  const { writes } = readEdit({ 0: { 0: { v: 1 } }, 900: { 40: { v: 2 } } }, around());
  expect(writes).toEqual([
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, entries: [[1]] },
    { area: { row: 900, column: 40, rows: 1, columns: 1 }, entries: [[2]] },
  ]);
});

test('cells side by side with gaps are one write that leaves the gaps alone', () => {
  const { writes } = readEdit({ 0: { 0: { v: 1 }, 2: { v: 3 } } }, around());
  expect(writes).toEqual([{ area: { row: 0, column: 0, rows: 1, columns: 3 }, entries: [[1, undefined, 3]] }]);
});

test('one colour over a block is one change', () => {
  const red: IStyleData = { cl: { rgb: '#FF0000' } };
  const row = { 1: { s: red }, 2: { s: red } };
  const change: Partial<CellStyle> = { color: '#FF0000' };
  expect(readEdit({ 4: row, 5: row, 6: row }, around({ viewStyle: () => red })).looks).toEqual([
    { area: { row: 4, column: 1, rows: 3, columns: 2 }, change },
  ]);
});
