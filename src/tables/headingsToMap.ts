import { Refusal } from '../workbook/port';
import type { ImportOptions } from './importFile';
import { headingsNamed, mapColumns } from './match/mapping';
import { findHeadings } from './read/headingRow';
import { openText } from './read/openText';
import { Pace } from '../workbook/pace';
import { tableKind } from './registry';

/**
 * The headings of a file that opens well but whose needed columns a person has to point out; null when its columns are
 * not what is wrong with it. Throws `Refusal` for a file that does not open.
 */
export async function headingsToMap(
  kindId: string,
  bytes: Uint8Array,
  file: string,
  options: ImportOptions = {},
): Promise<readonly string[] | null> {
  const kind = tableKind(kindId);
  const mapping = options.mapping ?? {};
  const text = await openText(bytes, file, options, new Pace(options));
  const { headings } = findHeadings(text.beginning, kind, headingsNamed(mapping), options.headingRow);
  try {
    mapColumns(kind, headings, mapping, file);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return headings.filter((heading) => heading !== '');
  }
}
