import { readParts, type FileValue } from '../../sheet/xlsx/hucre';
import { cellAt } from '../../../workbook/grid';
import { convert } from '../../sheet/testing/libreOffice';

export interface Comparison {
  /** Native formula cells of each sheet that were compared. */
  readonly compared: ReadonlyMap<string, number>;
  /** Cells whose value LibreOffice does not find again, such as "ROI!B3: 5, LibreOffice 6". */
  readonly apart: readonly string[];
}

/** LibreOffice calculates every formula of the file anew; its results beside the values that the file holds. */
export async function recalculated(bytes: Uint8Array): Promise<Comparison> {
  const ours = await readParts(bytes, { readStyles: true });
  const { sheets } = await readParts(await convert(bytes, 'xlsx', true));
  const theirs = new Map(sheets.map(({ name, rows }) => [name, rows]));
  const compared = new Map<string, number>();
  const apart: string[] = [];
  for (const { name, rows, cells } of ours.sheets) {
    const live = [...(cells ?? [])].flatMap(([key, { formula }]) => (isCustom(formula) ? [addressOf(key)] : []));
    for (const [key, { formula }] of cells ?? []) {
      if (!formula || isCustom(formula) || live.some((cell) => reads(formula, cell))) continue;
      const [row, column] = key.split(',').map(Number) as [number, number];
      const our = rows[row]?.[column] ?? null;
      const their = theirs.get(name)?.[row]?.[column] ?? null;
      compared.set(name, (compared.get(name) ?? 0) + 1);
      if (!same(our, their))
        apart.push(`${name}!${addressOf(key)} ${formula}: ${String(our)}, LibreOffice ${String(their)}`);
    }
  }
  return { compared, apart };
}

function addressOf(key: string): string {
  const [row, column] = key.split(',').map(Number) as [number, number];
  return cellAt(column + 1, row + 1);
}

/** LibreOffice does not know the add-in's functions: their cells, and those that look at them, are left out. */
const isCustom = (formula: string | undefined): boolean => formula?.includes('_xldudf_TWIN_') === true;

const reads = (formula: string, address: string): boolean =>
  formula
    .replaceAll('$', '')
    .match(/(?<![A-Z!])[A-Z]{1,3}\d+/gu)
    ?.includes(address) === true;

/** Rounding of the last digits apart: two engines add in different orders. */
function same(our: FileValue, their: FileValue): boolean {
  if (typeof our !== 'number' || typeof their !== 'number') return (our ?? '') === (their ?? '');
  return Math.abs(our - their) <= 1e-9 * Math.max(1, Math.abs(our));
}
