import type { Rule } from '../project';
import { all, first, type Element } from '../xml';

const needed = ['16', '32', '64', '80'];

/** The path below the base URL: `assets/open-16.png`. */
const pathOf = (url: string): string => url.slice(url.indexOf('assets/'));

/** Every icon has its sizes, and the files hold as many pixels as they say. */
export const iconFiles: Rule = ({ root, file }) => {
  const images = all(root, 'bt:Images').flatMap(({ children }) => children);
  const urlOf = new Map(images.map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']));
  const used = all(root, 'Icon').flatMap(({ children }) =>
    children.map(({ attributes }) => ({ size: Number(attributes['size']), url: urlOf.get(attributes['resid']) ?? '' })),
  );
  const alone = [
    { size: 32, url: first(root, 'IconUrl')?.attributes['DefaultValue'] ?? '' },
    { size: 64, url: first(root, 'HighResolutionIconUrl')?.attributes['DefaultValue'] ?? '' },
  ];
  const problems = [...used, ...alone]
    .filter(({ url }) => url !== '')
    .flatMap(({ size, url }) => {
      const png = file(pathOf(url));
      if (png === null) return [`icon file is missing: ${pathOf(url)}`];
      if (png.toString('latin1', 1, 4) !== 'PNG') return [`${pathOf(url)} is no PNG`];
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      return width === size && height === size ? [] : [`${pathOf(url)} is ${width} x ${height}, used as ${size} px`];
    });
  return [...new Set(problems)];
};

export const iconSizes: Rule = ({ root }) =>
  all(root, 'Icon').flatMap(({ children }) =>
    needed
      .filter((size) => !children.some(({ attributes }) => attributes['size'] === size))
      .map((size) => `an icon lacks its ${size} px image`),
  );

/** Two commands with one picture cannot be told apart; the same command may stand on the ribbon and in a menu. */
export const iconsDiffer: Rule = ({ root }) => {
  const pictures = new Map<string, string>();
  return all(root, 'Control').flatMap((control) => {
    const label = first(control, 'Label')?.attributes['resid'] ?? '';
    const picture = iconOf(control);
    const other = pictures.get(picture);
    pictures.set(picture, label);
    return other === undefined || other === label ? [] : [`"${label}" has the same icon as "${other}"`];
  });
};

const iconOf = (control: Element): string =>
  first(control, 'Icon')
    ?.children.map(({ attributes }) => attributes['resid'])
    .join() ?? '';
