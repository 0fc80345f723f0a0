import type { Rule } from '../project';
import { all, first } from '../xml';

/** Ids are unique, groups are small, there is one tab of our own, and menu items cannot start disabled. */
export const ribbon: Rule = ({ root }) => {
  const ids = ['Control', 'Group', 'Item', 'CustomTab']
    .flatMap((name) => all(root, name))
    .flatMap(({ attributes }) => attributes['id'] ?? []);
  const menus = all(root, 'OfficeMenu').flatMap((menu) => all(menu, 'Enabled'));
  return [
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `control id "${id}" is used twice`),
    ...all(root, 'Group')
      .filter((group) => all(group, 'Control').length > 7)
      .map(({ attributes }) => `group "${attributes['id']}" has more than 7 commands`),
    ...(all(root, 'CustomTab').length > 1 ? ['there is more than one custom tab'] : []),
    ...(menus.some(({ text }) => text.trim() === 'false') ? ['a context menu item cannot start disabled'] : []),
  ];
};

/** Whatever the manifest or a shortcut calls exists in the code. */
export const commandsExist: Rule = ({ root, shortcuts, associated, file }) => {
  const called = [
    ...all(root, 'FunctionName').map(({ text }) => [`command "${text.trim()}"`, text.trim()] as const),
    ...shortcuts.actions.map(({ id }) => [`shortcut action "${id}"`, id] as const),
  ];
  const linked = first(root, 'ExtendedOverrides')?.attributes['Url'] ?? '';
  const name = linked.slice(linked.lastIndexOf('/') + 1);
  return [
    ...called.filter(([, id]) => !associated.includes(id)).map(([what]) => `${what} is not associated in src/commands`),
    ...associated
      .filter((id) => !called.some(([, other]) => other === id))
      .map((id) => `"${id}" is associated, but neither the ribbon nor a shortcut calls it`),
    ...(linked !== '' && file(name) === null ? [`${name} is missing`] : []),
  ];
};

/** Ctrl+Shift+Alt and a letter collide with nothing in Excel or in browsers. */
export const shortcutKeys: Rule = ({ shortcuts: { actions, shortcuts } }) => {
  const keys = shortcuts.flatMap(({ key }) => Object.entries(key));
  const wrong = keys.filter(([platform, key]) => {
    const modifiers = platform === 'mac' ? /^Command\+Shift\+Option\+[A-Z]$/ : /^Ctrl\+Shift\+Alt\+[A-Z]$/;
    return !modifiers.test(key);
  });
  const ids = actions.map(({ id }) => id);
  return [
    ...wrong.map(
      ([platform, key]) => `shortcut ${key} (${platform}): use Ctrl+Shift+Alt, or Command+Shift+Option, and a letter`,
    ),
    ...keys
      .filter(([platform, key], i) => keys.findIndex(([p, k]) => p === platform && k === key) < i)
      .map(([, key]) => `shortcut ${key} is given twice`),
    ...shortcuts
      .filter(({ action }) => !ids.includes(action))
      .map(({ action }) => `shortcut for "${action}", which is no action`),
    ...shortcuts
      .filter(({ key }) => key['default'] === undefined)
      .map(({ action }) => `"${action}" has no default shortcut`),
  ];
};
