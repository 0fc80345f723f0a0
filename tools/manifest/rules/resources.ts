import type { Rule } from '../project';
import { all, every, type Element } from '../xml';

const kinds: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

const resources = (root: Element): Element[] =>
  all(root, 'Resources').flatMap((list) => list.children.flatMap(({ children }) => children));

/** Every resid is defined, used, unique and short enough; every text fits. */
export const resourceIds: Rule = ({ root }) => {
  const ids = resources(root).map(({ attributes }) => attributes['id'] ?? '');
  const used = every(root).flatMap(({ attributes }) => attributes['resid'] ?? []);
  return [
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `resid "${id}" is not defined in Resources`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource "${id}" is never used`),
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `resource "${id}" is defined twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource id "${id}" is longer than 32 characters`),
  ];
};

export const textLengths: Rule = ({ root }) => {
  const limited = [
    ...all(root, 'DisplayName').map((element) => [element, 125] as const),
    ...all(root, 'Description')
      .filter(({ attributes }) => attributes['DefaultValue'] !== undefined)
      .map((element) => [element, 250] as const),
    ...Object.entries(kinds).flatMap(([kind, limit]) =>
      all(root, kind).flatMap(({ children }) => children.map((element) => [element, limit] as const)),
    ),
  ];
  return limited.flatMap(([{ name, attributes, children }, limit]) =>
    [attributes['DefaultValue'] ?? '', ...children.map((override) => override.attributes['Value'] ?? '')]
      .filter((text) => text.length > limit)
      .map((text) => `${attributes['id'] ?? name} has ${text.length} characters, ${limit} are the most`),
  );
};

/** All addresses are https, and what custom functions load is on one origin (policy 1120.5.2). */
export const addresses: Rule = ({ root }) => {
  const urls = every(root).flatMap(({ name, attributes }) =>
    ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].flatMap((key) => {
      const url = attributes[key] ?? '';
      return /^\w+:\/\//.test(url) ? [{ of: attributes['id'] ?? name, url }] : [];
    }),
  );
  const functionUrls = urls.filter(({ of }) => of.startsWith('Functions.') || of === 'Taskpane.Url');
  const origins = [...new Set(functionUrls.map(({ url }) => new URL(url).origin))];
  return [
    ...urls.filter(({ url }) => !url.startsWith('https:')).map(({ of, url }) => `${of} is not https: ${url}`),
    ...(origins.length > 1
      ? [`functions.js, functions.json and the page are not on one origin: ${origins.join(', ')}`]
      : []),
  ];
};

/** A language is whole or absent: each one that occurs anywhere translates all that people see, functions included. */
export const languages: Rule = ({ root, file }) => {
  const overrides = every(root).filter(({ name }) => name === 'Override' || name === 'bt:Override');
  const locales = [...new Set(overrides.map(({ attributes }) => attributes['Locale'] ?? ''))];
  const home = all(root, 'DefaultLocale')[0]?.text.trim();
  const visible = [
    ...root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description'),
    ...Object.keys(kinds).flatMap((kind) => all(root, kind).flatMap(({ children }) => children)),
  ].filter(({ attributes }) => attributes['id'] !== 'Functions.Namespace');
  return locales.flatMap((locale) => [
    ...(locale === home ? [`${locale} is the default language: it needs no overrides`] : []),
    ...(/^[a-z]{2,3}-[A-Z]{2}$/.test(locale) ? [] : [`locale "${locale}" is not of the form de-DE`]),
    ...visible
      .filter(({ children }) => !children.some(({ attributes }) => attributes['Locale'] === locale))
      .map(({ name, attributes }) => `${attributes['id'] ?? name} is not translated to ${locale}`),
    ...(file(`src/functions/functions.${locale}.json`) === null ? [`functions.${locale}.json is missing`] : []),
  ]);
};
