import { importFile, type ImportOptions } from '../importFile';
import type { Imported } from '../imported';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An import of a file that stands in the test. */
export const importText = (kind: string, text: string, options?: ImportOptions): Promise<Imported> =>
  importFile(kind, bytesOf(text), 'file.csv', options);

/** A column of an import as plain values; NaN stays NaN. */
export const valuesOf = (imported: Imported, column: string): readonly (string | number)[] =>
  Array.from<string | number>(imported.columns[column]!);
