import { spawnSync } from 'node:child_process';

/** Everything that can be said about the source without running the product; stops at the first step that fails. */
const steps: readonly (readonly [what: string, command: string])[] = [
  ['types', 'tsc -p .'],
  ['types of the engine, without page and Node', 'tsc -p src/engine'],
  ['lint', 'eslint . --max-warnings 0'],
  ['layout of the source', 'prettier --check --log-level warn .'],
  ['walls between rooms', 'depcruise src --config .dependency-cruiser.cjs --output-type err-long'],
  ['unused files, exports and packages', 'knip'],
  ['derived files are current', 'tsx tools/generate.ts --check'],
  ['manifest', 'tsx tools/validateManifest.ts'],
];

for (const [what, command] of steps) {
  const started = performance.now();
  const { status } = spawnSync(`npx --no-install ${command}`, { shell: true, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${what} (${seconds} s)`);
  if (status !== 0) process.exit(1);
}
