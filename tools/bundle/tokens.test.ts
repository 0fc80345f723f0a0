import { tokens as fluents } from '@fluentui/react-components';
import { tokens } from './tokens';

test('every variable of Fluent is named by the rule that stands for its table', () => {
  const names = Object.keys(fluents) as (keyof typeof fluents)[];
  expect(names.length).toBeGreaterThan(400);
  for (const name of names) expect(tokens[name]).toBe(fluents[name]);
});
