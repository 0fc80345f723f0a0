import type { ImportOptions } from '../../tables/importFile';
import type { Imported } from '../../tables/imported';
import type { ScenarioResult } from '../../scenarios/result';
import { usualAssumptions, type Assumptions } from '../../twin/assumptions';
import type { Twin } from '../../twin/model';
import type { TableCells } from '../../workbook/port';
import type { Question } from '../parts/ConfirmDialog';
import { carryOut, type Desk, type Prepared } from '../actions/desk';
import type { LastRun } from '../actions/lastRun';
import type { RoiChoice } from './roiChoice';
import { usualChoice, type ScenarioChoice } from './scenarioChoice';
import { createStore, type Store } from './store';
import { createTasks, type Control, type Tasks } from './task';

/** Four steps from files to a case for finance, and the question that one has at any cell. */
export const steps = ['Data', 'Twin', 'Scenarios', 'ROI', 'Why'] as const;
export type Step = (typeof steps)[number];

/** A file that has been read and waits for a person's eye before it is written. */
export interface Pending {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: ImportOptions;
  /** The headings that columns can be mapped to. */
  readonly headings: readonly string[];
  /** Null while a needed column has not been found in the file. */
  readonly imported: Imported | null;
}

export interface PaneState {
  readonly step: Step;
  readonly pending: Pending | null;
  /** The Trust table as it stands on its sheet: what has been imported. */
  readonly trust: TableCells | null;
  readonly assumptions: Assumptions;
  /** Whether this workbook holds a twin that was built from tables which are still those on its sheets. */
  readonly built: boolean;
  readonly twin: Twin | null;
  readonly scenario: ScenarioChoice;
  /** What was found, and for which choice. */
  readonly ran: { readonly result: ScenarioResult; readonly choice: ScenarioChoice } | null;
  /** The run that the workbook holds, which the case for finance rests on; null while nobody has looked. */
  readonly lastRun: LastRun | null;
  readonly roi: RoiChoice;
  /** Whether the workbook holds ROI sheets of ours: from then on their inputs are changed there. */
  readonly roiWritten: boolean;
  readonly question: Question | null;
}

/** Everything a step needs: the workbook, what the pane knows, the one running task. */
export interface Pane {
  readonly desk: Desk;
  readonly state: Store<PaneState>;
  readonly tasks: Tasks;
}

export const createPane = (desk: Desk): Pane => ({
  desk,
  tasks: createTasks(),
  state: createStore<PaneState>({
    step: 'Data',
    pending: null,
    trust: null,
    assumptions: usualAssumptions,
    built: false,
    twin: null,
    scenario: usualChoice,
    ran: null,
    lastRun: null,
    roi: {},
    roiWritten: false,
    question: null,
  }),
});

interface Wording {
  /** The word on the button that goes on. */
  readonly yes: string;
  /** The sentence that ends the task. */
  readonly done: string;
  readonly title?: string;
  /** What else a person should know before saying yes; asked even when nothing is replaced. */
  readonly changes?: readonly string[];
}

/** Asks before anything of ours is replaced; resolves to whether to go on. */
function confirmed({ state }: Pane, { replaces }: Prepared, { yes, title, changes = [] }: Wording): Promise<boolean> {
  const lines = [...changes, ...replaces];
  if (lines.length === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const answer = (proceed: boolean) => {
      state.set({ question: null });
      resolve(proceed);
    };
    state.set({ question: { title: title ?? 'This will be replaced', lines, yes, answer } });
  });
}

/** Confirms, writes, and gives the sentence that ends the task; null when the person keeps things as they are. */
export async function write(
  pane: Pane,
  prepared: Prepared,
  wording: Wording,
  control: Control,
): Promise<string | null> {
  if (!(await confirmed(pane, prepared, wording))) return null;
  const { undo } = await carryOut(pane.desk, prepared, control);
  return undo === false ? `${wording.done} Excel cannot undo this step.` : wording.done;
}
