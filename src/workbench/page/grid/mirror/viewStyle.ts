import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { plainStyle, type CellStyle } from '../../../sheet/styles';

const horizontals = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const verticals = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
/** Pixels of one step of Excel's indent: three spaces of Calibri 11. */
const indentStep = 9;

/** How Univer writes the looks of a cell; what is plain is left out, so that the look of the sheet holds. */
export function viewStyle(style: CellStyle): IStyleData {
  const sides = { t: style.top, b: style.bottom, l: style.left, r: style.right };
  const lines = Object.entries(sides).filter(([, color]) => color !== 'none');
  const border = (color: string): IBorderStyleData => ({ s: BorderStyleTypes.THIN, cl: { rgb: color } });
  return {
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.color !== plainStyle.color && { cl: { rgb: style.color } }),
    ...(style.fontName !== plainStyle.fontName && { ff: style.fontName }),
    ...(style.size !== plainStyle.size && { fs: style.size }),
    ...(style.fill !== 'none' && { bg: { rgb: style.fill } }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.horizontal !== 'general' && { ht: horizontals[style.horizontal] }),
    ...(style.vertical !== 'bottom' && { vt: verticals[style.vertical] }),
    ...(style.indent > 0 && { pd: { l: style.indent * indentStep } }),
    ...(lines.length > 0 && { bd: Object.fromEntries(lines.map(([side, color]) => [side, border(color)])) }),
    ...(style.numberFormat !== 'General' && { n: { pattern: style.numberFormat } }),
  };
}

/** The same, read back after a person changed it. What Univer can show and the book cannot keep is dropped. */
export function bookStyle(style: Nullable<IStyleData>): CellStyle {
  const { bd, n } = style ?? {};
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    color: hex(style?.cl?.rgb) ?? plainStyle.color,
    fontName: style?.ff ?? plainStyle.fontName,
    size: style?.fs ?? plainStyle.size,
    fill: hex(style?.bg?.rgb) ?? 'none',
    wrap: style?.tb === WrapStrategy.WRAP,
    horizontal: nameOf(horizontals, style?.ht) ?? 'general',
    vertical: nameOf(verticals, style?.vt) ?? 'bottom',
    indent: Math.round((style?.pd?.l ?? 0) / indentStep),
    top: lineOf(bd?.t),
    bottom: lineOf(bd?.b),
    left: lineOf(bd?.l),
    right: lineOf(bd?.r),
    numberFormat: n?.pattern ?? 'General',
  };
}

/** What `now` has that `old` had not. */
export function styleChange(old: CellStyle, now: CellStyle): Partial<CellStyle> {
  const keys = (Object.keys(plainStyle) as (keyof CellStyle)[]).filter((key) => old[key] !== now[key]);
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}

const lineOf = (line: Nullable<IBorderStyleData>): string =>
  line && line.s !== BorderStyleTypes.NONE ? (hex(line.cl.rgb) ?? '#000000') : 'none';

const nameOf = <K extends string, V>(names: Readonly<Record<K, V>>, value: unknown): K | undefined =>
  (Object.keys(names) as K[]).find((key) => names[key] === value);

/** `#RGB`, `#RRGGBB` and `rgb(...)` as `#RRGGBB`; undefined for no colour. */
function hex(color: Nullable<string>): string | undefined {
  const text = color?.trim() ?? '';
  const short = /^#([\da-f])([\da-f])([\da-f])$/iu.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#[\da-f]{6}$/iu.test(text)) return text.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/u.exec(text);
  if (parts === null) return undefined;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
