import { every, first, type Element } from './xml';

/** A developer has both add-ins installed: nothing that Excel tells apart by name may be the same in them. */
export function twoIdentities(production: Element, development: Element): string[] {
  const namespace = (root: Element) =>
    every(root).find(({ attributes }) => attributes['id'] === 'Functions.Namespace')?.attributes['DefaultValue'];
  const id = (root: Element) => first(root, 'Id')?.text;
  const urls = (root: Element) => every(root).flatMap(({ attributes }) => Object.values(attributes));
  return [
    ...(id(production) === id(development) ? ['the development manifest has the Id of the production one'] : []),
    ...(namespace(production) === namespace(development) ? ['both manifests have one namespace of functions'] : []),
    ...urls(production)
      .filter((url) => url.includes('localhost'))
      .map((url) => `the production manifest names ${url}`),
  ];
}
