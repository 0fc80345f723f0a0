import type { WorkbookPort } from '../../workbook/port';

/** What we keep in the workbook's settings, or null; what cannot be read counts as not there. */
export async function readJson<T>(port: WorkbookPort, key: string): Promise<Partial<T> | null> {
  const kept = await port.readSetting(key);
  if (kept === null) return null;
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === 'object' && value !== null ? (value as Partial<T>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
