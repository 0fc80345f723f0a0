import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The files of @microsoft/office-js as they are published; read where they are installed, never copied. */
const fromHere = createRequire(__filename);
export const officeFolder = (): string => join(dirname(fromHere.resolve('@microsoft/office-js/package.json')), 'dist');
export const officeFile = (name: string): string => readFileSync(join(officeFolder(), name), 'utf8');
