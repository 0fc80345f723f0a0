import { SaveClock } from './saveClock';

test('nothing is due before a change, and half a second after the last one', () => {
  const clock = new SaveClock();
  expect(clock.due(0)).toBeNull();
  clock.changed(100);
  clock.changed(600);
  expect(clock.due(600)).toBe(500);
  expect(clock.due(1100)).toBe(0);
});

test('after a save nothing is due until the next change', () => {
  const clock = new SaveClock();
  clock.changed(0);
  clock.saved(1000, 10);
  expect(clock.waiting).toBe(false);
  expect(clock.due(5000)).toBeNull();
});

test('a workbook that takes long to write rests in between, but a minute at most', () => {
  const clock = new SaveClock();
  clock.saved(10_000, 1000);
  clock.changed(10_500);
  expect(clock.due(10_500)).toBe(14_500);
  clock.saved(20_000, 30_000);
  clock.changed(21_000);
  expect(clock.due(21_000)).toBe(59_000);
});
