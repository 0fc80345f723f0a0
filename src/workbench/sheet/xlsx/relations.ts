import { text, type Parts } from './zip';
import { childrenOf, parseXml, type XmlElement } from './xml';

/** Where the relations of a part lead to, by their ids (ECMA-376 part 2, 9.3): full paths in the package. */
export function relationsOf(parts: Parts, path: string): ReadonlyMap<string, string> {
  const cut = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, cut);
  const xml = text(parts, `${folder}_rels/${path.slice(cut)}.rels`);
  if (xml === '') return new Map();
  return new Map(
    childrenOf(parseXml(xml), 'Relationship').map(({ attributes }) => [
      attributes.get('Id') ?? '',
      resolved(folder, attributes.get('Target') ?? ''),
    ]),
  );
}

/** `r:id`, under whatever prefix the file gives to relationships. */
export const relationId = ({ attributes }: XmlElement): string =>
  [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}
