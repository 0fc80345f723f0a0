import { CommandType, ICommandService, type Injector, type Workbook } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import { BookError } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import type { Mirror } from '../mirror/mirror';
import { moveCells } from './moveCells';
import { changeSheets } from './changeSheets';
import type { Steps } from './steps';
import type { Turn } from './turn';

export interface Acting {
  readonly book: UniverBook;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly turn: Turn;
  readonly steps: Steps;
  readonly mirror: Mirror;
}
export type Own = Readonly<Record<string, (acting: Acting, params: never) => void>>;

/**
 * Commands of Univer in whose place the book acts by itself: where cells move, formulas, tables, names and rules move with
 * them, which a view does not know; and tabs are the book's own. The mirror then shows what came of it.
 */
export function takeOverCommands(acting: Acting, refused: (reason: string) => void): void {
  const commands = acting.injector.get(ICommandService);
  // Heights are the book's, for wrapped text too.
  commands.unregisterCommand(SetWorksheetRowAutoHeightMutation.id);
  commands.registerCommand({
    id: SetWorksheetRowAutoHeightMutation.id,
    type: CommandType.MUTATION,
    handler: () => true,
  });
  for (const [id, act] of Object.entries({ ...moveCells, ...changeSheets })) {
    commands.unregisterCommand(id);
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (_, params) => {
        try {
          act(acting, (params ?? {}) as never);
          acting.mirror.now();
          return true;
        } catch (fault) {
          if (!(fault instanceof BookError)) throw fault;
          refused(fault.message);
          return false;
        }
      },
    });
  }
}
