import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
  type Injector,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetTabColorMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import { BookError, type Place } from '../../../host/book';
import { typeIn } from '../../../host/typing';
import { refuseFault } from '../../../sheet/cells';
import type { UniverBook } from '../../../sheet/univerBook';
import { refuseProtected } from './refuseProtected';
import { refuseUnlisted } from './refuseUnlisted';
import type { Turn } from './turn';

interface Step {
  readonly visible: boolean;
  readonly keycode?: KeyCode;
}

export interface Watched {
  readonly book: UniverBook;
  readonly injector: Injector;
  readonly turn: Turn;
  readonly refused: (reason: string) => void;
}

/**
 * As in Excel, the editor of a protected cell does not open, and one with what the cell cannot take does not close: what was
 * typed stays there to be mended, and Escape gives it up.
 */
export function watchEditor({ book, injector, turn, refused }: Watched): () => void {
  const bridge = injector.get(IEditorBridgeService);
  const commands = injector.get(ICommandService);
  const opens = attempt(refused, () => refuseProtected(book, book.selection().sheet));
  const closes = attempt(
    (reason) => refused(`${reason}. Mend it, or press Escape to leave the cell as it was`),
    () => {
      const place = edited(bridge);
      if (place !== null) refuseTyped(book, place, typedText(injector));
    },
  );
  const heard = commands.beforeCommandExecuted(({ id, params }) => {
    const open = bridge.isVisible().visible;
    if (id === SetCellEditVisibleOperation.id) {
      const { visible, keycode } = params as Step;
      if (visible !== open && keycode !== KeyCode.ESC) (visible ? opens : closes)();
    } else if (id === SetWorksheetActiveOperation.id && open && turn.of === null && !bridge.isForceKeepVisible()) {
      try {
        closes();
      } catch (fault) {
        queueMicrotask(() => turn.take('book', () => redrawTabs(commands, book)));
        throw fault;
      }
    }
  });
  return () => heard.dispose();
}

/** Univer takes a canceled command for one that was not given. */
const attempt = (refused: (reason: string) => void, work: () => void) => (): void => {
  try {
    work();
  } catch (fault) {
    if (!(fault instanceof BookError)) throw fault;
    refused(fault.message);
    throw new CanceledError();
  }
};

/** After a press the strip of tabs listens to none of them until it is drawn anew. */
function redrawTabs(commands: ICommandService, book: UniverBook): void {
  const sheet = book.sheets().find(({ id }) => id === book.selection().sheet);
  if (sheet !== undefined)
    commands.syncExecuteCommand(SetTabColorMutation.id, { unitId: 'view', subUnitId: sheet.id, color: sheet.tabColor });
}

function edited(bridge: IEditorBridgeService): Place | null {
  const state = bridge.getEditLocation();
  return state ? { sheet: state.sheetId, row: state.row, column: state.column, rows: 1, columns: 1 } : null;
}

/** With the brackets that Univer adds at the end. */
function typedText(injector: Injector): string {
  const editor = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const text = editor?.getBody()?.dataStream.replace(/\r\n$/u, '') ?? '';
  const missing = text.startsWith('=') ? injector.get(LexerTreeBuilder).checkIfAddBracket(text) : 0;
  return text + ')'.repeat(missing);
}

function refuseTyped(book: UniverBook, place: Place, text: string): void {
  const { numberFormat } = book.style(place.sheet, place.row, place.column);
  const { entry } = typeIn(text, numberFormat, new Date().getFullYear());
  refuseFault(entry);
  refuseUnlisted(book, place, entry);
}
