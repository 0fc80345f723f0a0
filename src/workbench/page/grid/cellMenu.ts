import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/ui';

/** An entry that an add-in puts into the menu of a cell. */
export interface CellEntry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** Last in the grid's own menu: a second menu beside it would not know when the first one closes. */
export function addToCellMenu(injector: Injector, { id, label, run }: CellEntry): void {
  const handler = (): boolean => {
    run();
    return true;
  };
  injector.get(ICommandService).registerCommand({ id, type: CommandType.COMMAND, handler });
  const menuItemFactory = () => ({ id, type: MenuItemType.BUTTON as const, title: label });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: { [id]: { order: 100, menuItemFactory } } },
  });
}
