import { readFileSync } from 'node:fs';
import type { Shortcuts } from '../addin';
import { actionOf, keysOf, type Pressed } from './shortcut';

const shortcuts = JSON.parse(readFileSync('shortcuts.json', 'utf8')) as Shortcuts;
const press = (letter: string, held: Partial<Pressed>): Pressed => ({
  keyCode: letter.charCodeAt(0),
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const all = { ctrlKey: true, shiftKey: true, altKey: true };

test('a shortcut is its letter with exactly its keys held', () => {
  expect(actionOf(shortcuts, press('T', all), false)).toBe('openPane');
  expect(actionOf(shortcuts, press('R', all), false)).toBe('refreshTwin');
  expect(actionOf(shortcuts, press('T', { ...all, metaKey: true }), false)).toBeNull();
  expect(actionOf(shortcuts, press('T', { ctrlKey: true, shiftKey: true }), false)).toBeNull();
  expect(actionOf(shortcuts, press('X', all), false)).toBeNull();
});

test('a Mac has keys of its own', () => {
  const held = { metaKey: true, shiftKey: true, altKey: true };
  expect(actionOf(shortcuts, press('F', held), true)).toBe('freezeFormulas');
  expect(actionOf(shortcuts, press('F', held), false)).toBeNull();
  expect(keysOf(shortcuts, 'freezeFormulas', true)).toBe('Command+Shift+Option+F');
});
