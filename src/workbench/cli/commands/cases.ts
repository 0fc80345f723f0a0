import { allFetched } from '../../../functions/allFetched';
import type { Case, Outcome } from '../../../functions/cases/case';
import { outcomeLine, runCases } from '../../../functions/cases/runCases';
import { Refusal } from '../../../workbook/port';
import type { Command } from '../command';
import { readInput } from '../readInput';

const verdicts = ['passed', 'refused', 'failed', 'elsewhere'] as const satisfies readonly Outcome['verdict'][];

/**
 * Runs files of reference cases through the public gate: a line for each that does not pass, the counts last. A case
 * that is refused by name has no answer either, so only what is not for the formulas leaves the exit code at 0.
 */
export const cases: Command = async (files) => {
  if (files.length === 0) throw new Refusal('cases needs a file: cases FILE.json');
  await allFetched();
  const outcomes = runCases(files.flatMap(readCases));
  for (const outcome of outcomes) if (outcome.verdict !== 'passed') console.log(outcomeLine(outcome));
  const count = (verdict: Outcome['verdict']): number => outcomes.filter((each) => each.verdict === verdict).length;
  console.log(verdicts.map((verdict) => `${count(verdict)} ${verdict}`).join(', '));
  return count('failed') + count('refused') === 0 ? 0 : 1;
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
