/** A member of Office.js that the product uses. */
export interface Use {
  /** As the documentation spells it: `Excel.Range.values`. */
  readonly member: string;
  /** The requirement set that it came with, `ExcelApi 1.4`; null where the documentation names none. */
  readonly set: string | null;
  /** Whether Excel's own object answers it, as against the client library, a plain value, or the page. */
  readonly answeredBy: 'Excel' | 'client' | 'page';
  /** Whether it is assigned to. */
  readonly written: boolean;
  /** The file, from the root of the project. */
  readonly file: string;
}

/** `ExcelApi 1.15` in parts that can be compared: 1.9 is below 1.15. */
function partsOf(set: string): { readonly name: string; readonly version: readonly [number, number] } {
  const [, name = '', major = '0', minor = '0'] = /^(\w+) (\d+)\.(\d+)$/.exec(set) ?? [];
  if (name === '') throw new Error(`"${set}" is no requirement set`);
  return { name, version: [Number(major), Number(minor)] };
}

/** Whether the first set is of the same name and at least as new as the second. */
export function covers(has: string, needs: string): boolean {
  const [a, b] = [partsOf(has), partsOf(needs)];
  return (
    a.name === b.name &&
    (a.version[0] > b.version[0] || (a.version[0] === b.version[0] && a.version[1] >= b.version[1]))
  );
}
