import type { Edit } from '../workbook/edit';
import type { RoiAssumptions } from './assumptions';
import type { Draft } from './draft';
import type { RoiFacts } from './facts';
import { layOut } from './layout';
import type { Register } from './register/entry';
import { registered, roiRegister, type Lines } from './register/roiRegister';
import { roiOverwrites } from './register/roiOverwrites';
import { rememberRegister } from './register/remember';
import type { PreviousRoi } from './register/readBack';
import { checksSheet } from './sheets/checks';
import type { Context, Stamp } from './sheets/context';
import { coverSheet } from './sheets/cover';
import { flowsSheet } from './sheets/flows';
import { inputsSheet } from './sheets/inputs';
import { linesSheet } from './sheets/lines';
import { resultsSheet } from './sheets/results';
import { timeSheet } from './sheets/time';
import { trackSheet } from './sheets/track';
import { roiSheets } from './sheetNames';

/** The sheets in tab order. */
const sheets: readonly ((context: Context) => Draft)[] = [
  coverSheet,
  inputsSheet,
  timeSheet,
  linesSheet,
  flowsSheet,
  resultsSheet,
  trackSheet,
  checksSheet,
];

export interface RoiOptions extends Stamp {
  /** What the workbook's ROI sheets hold now (`previousRoi`); null when it has none. */
  readonly previous?: PreviousRoi | null;
  readonly lines?: Lines;
}

/**
 * The ROI sheets as edits: what the twin knows is frozen as values with its run, all else is native formulas that any
 * spreadsheet recalculates. Inputs that a person has changed on the sheets stay; changed twin values go to the Log.
 */
export function roiEdits(facts: RoiFacts, assumptions: RoiAssumptions, options: RoiOptions): readonly Edit[] {
  const lines = options.lines ?? registered;
  const stamp: Stamp = { when: options.when, runId: options.runId };
  const next = roiRegister(facts, assumptions, stamp.runId, lines);
  const { register, log } = roiOverwrites(options.previous ?? null, next, stamp);
  return [
    ...sheetEdits(register, lines, stamp, facts.scenario),
    rememberRegister(register),
    ...log,
    wrote(register, stamp),
  ];
}

function sheetEdits(register: Register, lines: Lines, stamp: Stamp, scenario: string): readonly Edit[] {
  const context: Context = { register, layout: layOut(register, lines), lines, stamp, scenario };
  const drafts = sheets.map((sheet) => sheet(context));
  return [
    ...drafts.map((draft) => draft.opens()),
    ...drafts.flatMap((draft) => draft.fills()),
    { kind: 'showSheet', sheet: roiSheets.cover },
  ];
}

const wrote = (register: Register, { when, runId }: Stamp): Edit => ({
  kind: 'log',
  entry: {
    when,
    action: 'ROI sheets written',
    what: `${register.filter((entry) => entry.source === 'twin').length} rows frozen from the twin`,
    runId,
  },
});
