import { invalidArgument } from './hostError';

const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** Model, documented: `#RRGGBB`, `RRGGBB` or the HTML name of a colour. Assumed: told back as `#RRGGBB`. */
export const color = (given: unknown, location: string): string => {
  const text = typeof given === 'string' ? given : '';
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const found = hex ? `#${hex.toUpperCase()}` : names[text.toLowerCase()];
  if (!found) throw invalidArgument(location);
  return found;
};
