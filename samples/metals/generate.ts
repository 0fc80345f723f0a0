/** Writes the files of the story beside this one: `npx tsx samples/metals/generate.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from './sampleFiles';

for (const [name, bytes] of sampleFiles()) writeFileSync(join(__dirname, name), bytes);
