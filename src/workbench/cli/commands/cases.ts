import { allFetched } from '../../../functions/allFetched';
import type { Case } from '../../../functions/cases/case';
import { outcomeLine, runCases } from '../../../functions/cases/runCases';
import { Refusal } from '../../../workbook/port';
import type { Command } from '../command';
import { readInput } from '../readInput';

/** Runs files of reference cases through the public gate: a line for each that fails, the counts last. */
export const cases: Command = async (files) => {
  if (files.length === 0) throw new Refusal('cases needs a file: cases FILE.json');
  await allFetched();
  const outcomes = runCases(files.flatMap(readCases));
  const failed = outcomes.filter((outcome) => !outcome.passed);
  for (const outcome of failed) console.log(outcomeLine(outcome));
  console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
};

function readCases(path: string): readonly Case[] {
  const { bytes } = readInput(path);
  try {
    const cases: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (Array.isArray(cases) && cases.every((each) => typeof each === 'object' && each !== null))
      return cases as readonly Case[];
  } catch {
    // Said below: whatever is wrong with the text, it is no list of cases.
  }
  throw new Refusal(`${path} is not a list of cases in JSON.`);
}
