import { quantity } from '../../fields/field';
import { seen } from '../testing/samples';
import { errorItems } from './errors';

const missing = (...names: readonly string[]) =>
  errorItems(seen(Object.fromEntries(names.map((name) => [name, quantity('units', 'a number')])))).filter(({ text }) =>
    text.endsWith('missing'),
  );

test('what must not be missing is one argument, or one of several', () => {
  expect(missing()).toEqual([]);
  expect(missing('history')).toEqual([{ text: '`#VALUE!` history is missing' }]);
  expect(missing('from', 'to')).toEqual([{ text: '`#VALUE!` from or to is missing' }]);
  expect(missing('a', 'b', 'c')).toEqual([{ text: '`#VALUE!` a, b or c is missing' }]);
});

test('what is not built is named among the errors', () => {
  const fn = seen({ events: quantity('units', 'a number') });
  expect(errorItems({ ...fn, notYet: 'floods' })).toContainEqual({ text: '`#VALUE!` not simulated yet: floods' });
  expect(errorItems(fn).some(({ text }) => text.includes('not simulated yet'))).toBe(false);
});
