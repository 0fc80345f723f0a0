import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { mainJob } from '../mainJob';
import { kindNamed } from '../kinds';
import { mappingOf } from '../mapping';
import { readInput } from '../readInput';
import { Refusal } from '../../../workbook/port';

const options = {
  inventory: { type: 'string' },
  demand: { type: 'string' },
  'lead-times': { type: 'string' },
  downtime: { type: 'string' },
  map: { type: 'string', multiple: true },
  'cost-per-hour': { type: 'string', multiple: true },
  workbook: { type: 'string' },
  out: { type: 'string' },
} as const;
const files = ['inventory', 'demand', 'lead-times', 'downtime'] as const;

/** The main job on a planner's own files, from import to ROI, into one workbook. */
export const run: Command = async (words) => {
  const { values } = parseArgs({ args: [...words], options });
  const { out } = values;
  if (out === undefined) throw new Refusal('run needs --out X.xlsx: where to write the workbook.');
  const sources = files.flatMap((word) => {
    const path = values[word];
    return path === undefined
      ? []
      : [{ kind: kindNamed(word), ...readInput(path), mapping: mappingFor(word, values.map ?? []) }];
  });
  if (sources.length === 0) throw new Refusal(`run needs a file: ${files.map((word) => `--${word} FILE`).join(', ')}.`);
  await mainJob({ sources, out, workbook: values.workbook, costPerHour: costs(values['cost-per-hour'] ?? []) });
  return 0;
};

/** `--map lead-times.ordered="PO date"`: the part before the dot names the file. */
function mappingFor(word: string, given: readonly string[]) {
  const mine = given.filter((pair) => pair.startsWith(`${word}.`)).map((pair) => pair.slice(word.length + 1));
  const stray = given.find((pair) => !files.some((file) => pair.startsWith(`${file}.`)));
  if (stray !== undefined)
    throw new Refusal(`--map ${stray} does not say for which file: such as --map lead-times.ordered="PO date".`);
  return mappingOf(mine);
}

function costs(given: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf('=');
      const cost = Number(pair.slice(at + 1));
      if (at < 1 || !(cost >= 0))
        throw new Refusal(`--cost-per-hour ${pair} is not asset=money, such as --cost-per-hour "Furnace line=900".`);
      return [pair.slice(0, at), cost];
    }),
  );
}
