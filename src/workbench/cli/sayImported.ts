import type { Imported } from '../../tables/imported';
import { countReasons } from '../../tables/judge/issue';
import { trustOf } from '../../tables/trust/trust';
import { tableKind } from '../../tables/registry';
import { units } from '../../fields/units';
import { title } from './print';

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });

/** What was found in a file, without its rows. */
export function summaryOf(imported: Imported): object {
  const { kind, file, hash, detected, mapping, unused, read, accepted, refused, marked, measured, warnings } = imported;
  return {
    kind,
    file,
    hash,
    detected: detected.says,
    mapping,
    unused,
    read,
    accepted,
    refused: refused.length,
    refusedByReason: Object.fromEntries(countReasons(refused)),
    marked: marked.length,
    measured,
    warnings,
  };
}

export async function sayImported(imported: Imported, when?: string): Promise<void> {
  const { file, read, accepted, refused, marked, measured, mapping, detected } = imported;
  title(`${tableKind(imported.kind).title}: ${file}`);
  for (const says of detected.says) console.log(`  found     ${says}`);
  for (const [column, heading] of Object.entries(mapping))
    console.log(`  column    ${column.padEnd(12)} <- "${heading}"`);
  console.log(`  rows      ${number(read)} read, ${number(accepted)} accepted, ${number(refused.length)} refused`);
  for (const [reason, rows] of countReasons(refused).slice(0, 8))
    console.log(`  refused   ${number(rows).padStart(6)}  ${reason}`);
  for (const [reason, rows] of countReasons(marked).slice(0, 4))
    console.log(`  marked    ${number(rows).padStart(6)}  ${reason}`);
  for (const { name, unit, rows, mean, sd, belowZero } of measured)
    if (rows > 0)
      console.log(
        `  measured  ${name}: ${number(rows)} rows, mean ${number(mean)} ${units[unit].says}, standard deviation ${number(sd)}` +
          (belowZero > 0 ? `, ${belowZero} below zero` : ''),
      );
  if (when === undefined) return;
  const { grade, score, why } = await trustOf(imported, when);
  console.log(`  trust     grade ${grade} (${(100 * score).toFixed(0)}%): ${why}`);
}
