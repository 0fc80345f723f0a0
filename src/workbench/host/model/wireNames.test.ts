import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeFile } from '../transport/officeFiles';

/** Every name that the client sends or reads, by class, as its readable build spells it. */
const client = officeFile('excel-web-16.00.debug.js').split(/var _type(\w+) = "\1";/);
const spoken = (body: string): Set<string> => {
  const shapes = [
    /_invoke(?:SetProperty|Method)\(\w+, "(\w+)"/g,
    /_create\w+Object\([\w.]+, this, "(\w+)"/g,
    /obj\["(\w+)"\]/g,
  ];
  return new Set(shapes.flatMap((shape) => [...body.matchAll(shape)].map(([, name = '']) => name)));
};
const names = new Map<string, Set<string>>();
for (let i = 1; i < client.length; i += 2) names.set(client[i]!, spoken(client[i + 1] ?? ''));

const classes = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .flatMap((file) => [...readFileSync(join(__dirname, file), 'utf8').matchAll(/class (\w+)[^{]*\{(.*?)\n\}/gs)])
  .map(([, name = '', body = '']) => ({ name, body }))
  .filter(({ name }) => names.has(name));

test('the object model is compared with the client', () => {
  expect(classes.length).toBeGreaterThan(40);
});

test.each(classes)('the client knows every member of $name', ({ name, body }) => {
  const members = [...body.matchAll(/^ {2}(?:override )?(?:get |set )?(_?[A-Z]\w*)\(/gm)].map(
    ([, member = '']) => member,
  );
  expect(members.filter((member) => !names.get(name)!.has(member))).toEqual([]);
});
