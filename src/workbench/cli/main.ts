import { Cancelled } from '../../compute/job';
import { Refusal } from '../../workbook/port';
import { calc } from './commands/calc';
import { cases } from './commands/cases';
import { demo } from './commands/demo';
import { importCommand } from './commands/import';
import { run } from './commands/run';

/** A command gets its words and resolves to the exit code. */
export type Command = (words: readonly string[]) => Promise<number>;

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
  cases: { does: 'FILE...: runs files of reference cases', command: cases },
};

async function main([name = 'help', ...words]: readonly string[]): Promise<number> {
  const chosen = commands[name];
  if (chosen) return chosen.command(words);
  console.log('TwinSheet without Excel. Commands of `npm run twin --`:');
  for (const [each, { does }] of Object.entries(commands)) console.log(`  ${each.padEnd(7)} ${does}`);
  return name === 'help' ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (!(error instanceof Refusal) && !(error instanceof Cancelled) && !isUsage(error)) throw error;
    console.error(error.message);
    process.exit(1);
  },
);

/** What node:util says of an option it does not know; its sentence is good enough to show. */
const isUsage = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
