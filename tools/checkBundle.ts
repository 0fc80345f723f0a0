/** Looks at dist/ after `webpack --mode production`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleProblems } from './bundle/bundleProblems';
import { sizes } from './bundle/sizes';

const dist = resolve(__dirname, '..', 'dist');
const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(dist, name)).isFile(),
);
const bundle = new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(dist, name))]));
for (const { what, kb, budget } of sizes(bundle)) console.log(`${what}: ${kb.toFixed(1)} of ${budget} KB gzipped`);
const problems = bundleProblems(bundle);
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'bundle: fit to be served' : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
