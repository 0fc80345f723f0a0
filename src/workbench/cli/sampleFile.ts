import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(__dirname, '../../../samples/metals');

export const readSampleFile = (file: string): Promise<Uint8Array> => readFile(join(folder, file));
