import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styles } from './styles';

const css = readFileSync(join(__dirname, 'taskpane.css'), 'utf8');

test('every class has a rule, and every rule a class', () => {
  const ruled = new Set([...css.matchAll(/\.(twin-\w+)/g)].map(([, name]) => name));
  expect([...ruled].sort()).toEqual(Object.values(styles).sort());
});
