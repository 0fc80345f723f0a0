import { withRooms } from './roomsTable';

const text = `# Rooms\n\n<!-- rooms, written by npm run generate -->\n\nout of date\n\n<!-- end of rooms -->\n\nMore.\n`;

test('the table of rooms stands between its marks, and nothing else changes', () => {
  const written = withRooms(text);
  expect(written).toMatch(/^# Rooms\n/);
  expect(written).toMatch(/\nMore\.\n$/);
  expect(written).not.toContain('out of date');
  expect(written).toMatch(/\| `src\/functions` +\| the =TWIN functions, .* \| engine, compute, fields +\| none +\|/);
});
test('writing it twice changes nothing', () => {
  expect(withRooms(withRooms(text))).toBe(withRooms(text));
});
test('a text without marks stays as it is', () => {
  expect(withRooms('# Rooms\n')).toBe('# Rooms\n');
});
