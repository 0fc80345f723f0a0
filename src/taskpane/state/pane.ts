import type { ImportOptions } from '../../tables/importFile';
import type { Imported } from '../../tables/imported';
import { usualAssumptions, type Assumptions } from '../../twin/assumptions';
import type { Twin } from '../../twin/model';
import type { TableCells } from '../../workbook/port';
import type { Question } from '../parts/ConfirmDialog';
import { carryOut, type Desk, type Prepared } from '../actions/desk';
import { createStore, type Store } from './store';
import { createTasks, type Control, type Tasks } from './task';

export const steps = ['Data', 'Twin', 'Scenarios', 'ROI'] as const;
export type Step = (typeof steps)[number];

/** A file that has been read and waits for a person's eye before it is written. */
export interface Pending {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: ImportOptions;
  readonly imported: Imported;
}

export interface PaneState {
  readonly step: Step;
  readonly pending: Pending | null;
  /** The Trust table as it stands on its sheet: what has been imported. */
  readonly trust: TableCells | null;
  readonly assumptions: Assumptions;
  readonly twin: Twin | null;
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
    twin: null,
    question: null,
  }),
});

/** Asks before anything of ours is replaced; resolves to whether to go on. */
export function confirmed({ state }: Pane, { replaces }: Prepared, yes: string): Promise<boolean> {
  if (replaces.length === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const answer = (proceed: boolean) => {
      state.set({ question: null });
      resolve(proceed);
    };
    state.set({ question: { title: 'This will be replaced', lines: replaces, yes, answer } });
  });
}

/** Confirms, writes, and gives the sentence that ends the task. */
export async function write(
  pane: Pane,
  prepared: Prepared,
  { yes, done }: { readonly yes: string; readonly done: string },
  control: Control,
): Promise<string | null> {
  if (!(await confirmed(pane, prepared, yes))) return null;
  const { undo } = await carryOut(pane.desk, prepared, control);
  return undo === false ? `${done} Excel cannot undo this step.` : done;
}
