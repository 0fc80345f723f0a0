import { parseArgs } from 'node:util';
import { importFile } from '../../../tables/importFile';
import { todayOf } from '../../../taskpane/actions/today';
import { kindNamed } from '../kinds';
import { Refusal } from '../../../workbook/port';
import type { Command } from '../command';
import { mappingOf } from '../mapping';
import { readInput } from '../readInput';
import { sayImported, summaryOf } from '../sayImported';

/** Reads one file of one kind and says what was found; writes nothing. */
export const importCommand: Command = async (words) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { map: { type: 'string', multiple: true, default: [] }, json: { type: 'boolean', default: false } },
  });
  const [kind, file, more] = positionals;
  if (kind === undefined || file === undefined)
    throw new Refusal('import needs a kind and a file: import receipts FILE.csv');
  if (more !== undefined) throw new Refusal(`import reads one file; ${more} is one word too many.`);
  const { bytes, name } = readInput(file);
  const imported = await importFile(kindNamed(kind), bytes, name, {
    mapping: mappingOf(values.map),
    today: todayOf(new Date().toISOString()),
  });
  if (values.json) console.log(JSON.stringify(summaryOf(imported), null, 2));
  else await sayImported(imported);
  return 0;
};
