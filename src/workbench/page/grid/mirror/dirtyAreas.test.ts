import { DirtyAreas } from './dirtyAreas';

const place = (sheet: string, row: number, column: number, rows = 1, columns = 1) => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

test('an area inside one that is read anyway is not read twice', () => {
  const dirty = new DirtyAreas();
  dirty.add(place('a', 0, 0, 100, 10));
  dirty.add(place('a', 5, 5));
  dirty.add(place('b', 5, 5));
  const { areas } = dirty.take();
  expect(areas.get('a')).toEqual([{ row: 0, column: 0, rows: 100, columns: 10 }]);
  expect(areas.get('b')).toHaveLength(1);
  expect(dirty.empty).toBe(true);
});

test('a sheet that is read as a whole needs no areas', () => {
  const dirty = new DirtyAreas();
  dirty.add(place('a', 1, 1));
  dirty.addSheet('a');
  dirty.add(place('a', 2, 2));
  const { areas, whole } = dirty.take();
  expect([...whole]).toEqual(['a']);
  expect(areas.size).toBe(0);
});

test('very many single cells become the area that holds them', () => {
  const dirty = new DirtyAreas();
  for (let row = 0; row < 300; row += 1) dirty.add(place('a', row * 2, row % 7));
  const list = dirty.take().areas.get('a') ?? [];
  expect(list.length).toBeLessThanOrEqual(256);
  for (let row = 0; row < 300; row += 1)
    expect(
      list.some(
        (area) =>
          row * 2 >= area.row &&
          row * 2 < area.row + area.rows &&
          row % 7 >= area.column &&
          row % 7 < area.column + area.columns,
      ),
    ).toBe(true);
});
