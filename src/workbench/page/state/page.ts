import { createStore, type Store } from '../../../taskpane/state/store';
import type { UniverBook } from '../../sheet/univerBook';
import type { Addin } from '../addin';
import type { Autosave, SaveStatus } from '../files/autosave';
import type { Grid } from '../grid/grid';
import { noLimits, type Limits } from '../limits/limits';
import { readRibbon, type Ribbon } from '../ribbon/readRibbon';
import type { Session } from '../session';
import type { Question } from './ask';

/** What the page shows. */
export interface PageState {
  readonly book: UniverBook;
  /** Counts up when the add-in is started again beside the same workbook. */
  readonly attempt: number;
  readonly session: Session | null;
  readonly addin: 'starting' | 'running' | { readonly failed: string };
  /** Counts what the add-in changed of ribbon and pane. */
  readonly asked: number;
  readonly saved: SaveStatus;
  /** The workbook has changes that are in no file. */
  readonly changed: boolean;
  /** A long work of the page itself, such as reading a file. */
  readonly working: string | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
  readonly limits: Limits;
  /** Into a cell. */
  readonly typing: boolean;
  /** Ids of buttons whose function has not said that it is done. */
  readonly running: readonly string[];
  readonly drawer: boolean;
}
export interface Notice {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly says: string;
}

/** The page with what it was made of; the functions beside it do its work. */
export interface Page {
  readonly state: Store<PageState>;
  readonly addin: Addin;
  readonly ribbon: Ribbon;
  /** Of the workbook that is shown. */
  autosave: Autosave | null;
  /** A workbook that was opened in the place of the one that the storage holds. */
  unkept: UniverBook | null;
  grid: Grid | null;
  /** Names this tab in the storage; null while another tab has the workbook. */
  owner: string | null;
  takeOver: () => Promise<void>;
}

export function createPage(addin: Addin, book: UniverBook, changed: boolean): Page {
  return {
    state: createStore<PageState>({
      book,
      attempt: 0,
      session: null,
      addin: 'starting',
      asked: 0,
      saved: { kind: 'nothing' },
      changed,
      working: null,
      notice: null,
      question: null,
      limits: noLimits,
      typing: false,
      running: [],
      drawer: false,
    }),
    addin,
    ribbon: readRibbon(addin.manifest),
    autosave: null,
    unkept: null,
    grid: null,
    owner: null,
    takeOver: () => Promise.resolve(),
  };
}

export const say = (page: Page, intent: Notice['intent'], says: string): void =>
  page.state.set({ notice: { intent, says } });

export const sentence = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
