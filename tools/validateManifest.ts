/** `npm run validate` checks manifest.xml and what is derived from it, offline. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { developmentManifest, selftestManifest } from './manifest/manifestFor';
import { projectAt } from './manifest/project';
import { rules } from './manifest/rules';
import { schemaProblems, schemasAreIn } from './manifest/schema';
import { twoIdentities } from './manifest/twoIdentities';
import { versionRises } from './manifest/versionRises';
import { parseXml } from './manifest/xml';

const folder = resolve(__dirname, '..');
const schemas = process.env['MANIFEST_SCHEMAS'] ?? join(folder, '..', 'shared', 'manifest-xsd');

void main();

async function main(): Promise<void> {
  const xml = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  const problems = [
    ...(await check('manifest.xml', xml)),
    ...(await check('development manifest', developmentManifest(xml))),
    ...(await check('self-test manifest', selftestManifest(xml))),
    ...twoIdentities(parseXml(xml), parseXml(developmentManifest(xml))),
    ...versionRises(xml, lastRelease()),
  ];
  for (const problem of problems) console.error(problem);
  const schema = schemasAreIn(schemas) ? 'and the schemas' : '(schemas skipped: set MANIFEST_SCHEMAS to their folder)';
  console.log(
    problems.length === 0 ? `manifest: ${rules.length + 2} rules ${schema}: valid` : `${problems.length} problems`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

async function check(name: string, xml: string): Promise<string[]> {
  const project = projectAt(folder, xml);
  const found = rules.flatMap((rule) => rule(project));
  const schema = schemasAreIn(schemas) ? await schemaProblems(xml, schemas) : [];
  return [...found, ...schema].map((problem) => `${name}: ${problem}`);
}

/** manifest.xml at the last tag; null when nothing has been released, or git is not there. */
function lastRelease(): string | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  try {
    return git('show', `${git('describe', '--tags', '--abbrev=0').trim()}:manifest.xml`);
  } catch {
    return null;
  }
}
