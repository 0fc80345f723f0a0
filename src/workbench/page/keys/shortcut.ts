import type { Shortcuts } from '../addin';

/** A key as a page hears it, and as office.js reports one that was pressed in the pane. */
export interface Pressed {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The action of shortcuts.json that this key asks for. Letters and digits alone: their key code is their character. */
export function actionOf(shortcuts: Shortcuts, pressed: Pressed, mac: boolean): string | null {
  const found = shortcuts.shortcuts.find(({ key }) =>
    same(parse(mac ? (key.mac ?? key.default) : key.default), pressed),
  );
  return found?.action ?? null;
}

/** Such as Ctrl+Shift+Alt+T. */
export const keysOf = (shortcuts: Shortcuts, action: string, mac: boolean): string | null => {
  const key = shortcuts.shortcuts.find((shortcut) => shortcut.action === action)?.key;
  return key === undefined ? null : mac ? (key.mac ?? key.default) : key.default;
};

function parse(keys: string): Pressed {
  const parts = keys.toUpperCase().split('+');
  const has = (...names: readonly string[]): boolean => names.some((name) => parts.includes(name));
  return {
    keyCode: (parts.at(-1) ?? '').charCodeAt(0),
    ctrlKey: has('CTRL', 'CONTROL'),
    shiftKey: has('SHIFT'),
    altKey: has('ALT', 'OPTION'),
    metaKey: has('COMMAND'),
  };
}

const same = (a: Pressed, b: Pressed): boolean =>
  a.keyCode === b.keyCode &&
  a.ctrlKey === b.ctrlKey &&
  a.shiftKey === b.shiftKey &&
  a.altKey === b.altKey &&
  a.metaKey === b.metaKey;
