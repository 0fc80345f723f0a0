import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { derivedFiles } from '../src/functions/docs/derived';
import { registry } from '../src/functions/registry';
import { takeCensus } from './members/census';
import { membersPage } from './members/membersPage';
import { withRooms } from './roomsTable';

/**
 * Writes what is said elsewhere once: functions.json and the reference pages from the function definitions, the table
 * of rooms from rooms.cjs, the members of Office.js from the source. With --check it writes nothing and fails when a file is not what its source says.
 */
const root = join(__dirname, '..');
const walk = 'docs/architecture.md';
const tour = read(walk);
const files = {
  ...derivedFiles(registry),
  'docs/excel-members.md': membersPage(takeCensus(root)),
  ...(tour !== null && { [walk]: withRooms(tour) }),
};
const pages = 'docs/functions';
const written = existsSync(join(root, pages)) ? readdirSync(join(root, pages)).map((name) => `${pages}/${name}`) : [];
const leftover = written.filter((path) => !(path in files));
const stale = Object.entries(files).filter(([path, text]) => read(path) !== text);

if (process.argv.includes('--check')) {
  for (const path of [...stale.map(([stalePath]) => stalePath), ...leftover]) console.error(`${path} is stale`);
  if (stale.length + leftover.length > 0) {
    console.error('run npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of leftover) rmSync(join(root, path));
  console.log(`${stale.length} written, ${leftover.length} removed, ${Object.keys(files).length} current`);
}

function read(path: string): string | null {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
}
