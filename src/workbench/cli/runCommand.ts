import { Cancelled } from '../../compute/job';
import { ColumnsMissing } from '../../tables/match/mapping';
import { Refusal } from '../../workbook/port';
import type { Command } from './command';
import { calc } from './commands/calc';
import { cases } from './commands/cases';
import { demo } from './commands/demo';
import { importCommand } from './commands/import';
import { run } from './commands/run';
import { codeOf } from './fileFault';

const commands: Readonly<Record<string, { readonly does: string; readonly command: Command }>> = {
  demo: { does: 'the sample story from files to ROI; writes out/demo.xlsx', command: demo },
  run: {
    does: 'the same on your files: --inventory F --demand F --lead-times F --downtime F --out X.xlsx',
    command: run,
  },
  import: {
    does: 'KIND FILE [--map column=Heading] [--json]: reads one file and says what it found',
    command: importCommand,
  },
  calc: { does: "'=TWIN.EOQ(1000,50,2)' [--json]: any formula, Excel functions and TWIN mixed", command: calc },
  cases: {
    does: 'FILE...: runs reference cases; the exit code is 1 when one fails or is refused as not built',
    command: cases,
  },
};

/** What was typed, to an exit code. What a person can act on is one sentence on stderr and 1; anything else rises. */
export async function runCommand(typed: readonly string[]): Promise<number> {
  try {
    return await chosen(typed);
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof Cancelled) && !isUsage(error)) throw error;
    console.error(error instanceof ColumnsMissing ? `${error.message} Use --map ${error.example}.` : error.message);
    return 1;
  }
}

async function chosen([name = 'help', ...words]: readonly string[]): Promise<number> {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (found) return found.command(words);
  if (!/^(--)?help$|^-h$/.test(name))
    throw new Refusal(`There is no command ${name}: use ${Object.keys(commands).join(', ')} or help.`);
  console.log('TwinSheet without Excel. Commands of `npm run twin --`:');
  for (const [each, { does }] of Object.entries(commands)) console.log(`  ${each.padEnd(7)} ${does}`);
  return 0;
}

/** What node:util says of an option it does not know; its sentence is good enough to show. */
const isUsage = (error: unknown): error is Error => codeOf(error).startsWith('ERR_PARSE_ARGS');
