import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Way } from '../rounds';

/**
 * The same work in plain C, compiled here; null where no compiler is. It reads its numbers from a file and takes its own
 * time, so that neither starting the program nor reading counts.
 */
export function plainC(source: 'safetyStock' | 'intermittent', cells: Float64Array, passes: number): Way | null {
  const folder = mkdtempSync(join(tmpdir(), 'twinsheet-c-'));
  const program = join(folder, source);
  try {
    execFileSync('cc', ['-O2', '-o', program, join(__dirname, `${source}.c`), '-lm'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const numbers = join(folder, 'numbers');
  writeFileSync(numbers, new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength));
  return {
    says: 'plain C, cc -O2',
    run: () => {
      const [got = NaN, ms = NaN] = execFileSync(program, [numbers, String(passes)], { encoding: 'utf8' })
        .trim()
        .split(' ')
        .map(Number);
      return { got, ms };
    },
  };
}
