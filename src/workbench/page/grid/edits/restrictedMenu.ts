import type { MenuConfig } from '@univerjs/ui';

/** Menu items of what the book does not keep, or what is kept elsewhere: shown, they would do nothing. */
const hidden = [
  'sheet.command.set-range-stroke',
  'sheet.command.set-text-rotation',
  'sheet.command.add-worksheet-merge',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.add-worksheet-merge-vertical',
  'sheet.command.add-worksheet-merge-horizontal',
  'sheet.command.remove-worksheet-merge',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.hide-col-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.copy-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.operation.open-table-selector',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.menu.data-validation',
  'sheet.table.context-insert_menu-id',
  'sheet.table.context-remove_menu-id',
];

export const restrictedMenu: MenuConfig = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
