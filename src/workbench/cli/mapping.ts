import type { Mapping } from '../../tables/match/mapping';
import { Refusal } from '../../workbook/port';

/** `--map ordered="PO Sent to Vendor Date"`, several times; pairs, so that a column mapped twice can be refused. */
export function mappingOf(given: readonly string[]): Mapping | undefined {
  if (given.length === 0) return undefined;
  return given.map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw new Refusal(`--map ${pair} is not column=Heading, such as --map ordered="PO date".`);
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
}
