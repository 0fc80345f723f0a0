import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The one door to fflate (MIT): the parts of a package as texts by path. */
export type Parts = Map<string, string | Uint8Array>;

export function unzip(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  for (const [path, content] of Object.entries(unzipSync(bytes)))
    parts.set(path, /\.(?:xml|rels|vml)$/u.test(path) ? strFromU8(content) : content);
  return parts;
}

/** The same parts give the same bytes: every entry carries the first day that a zip file knows. */
export function zip(parts: Parts): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const [path, content] of parts) entries[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 6, mtime: '1980-01-01T00:00:00' });
}

export function text(parts: Parts, path: string): string {
  const part = parts.get(path);
  return typeof part === 'string' ? part : '';
}

export const escapeXml = (value: string): string =>
  value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');

export const unescapeXml = (value: string): string =>
  value.replace(/&(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/giu, (_, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.replace(/^#x/iu, '0x').replace('#', '')));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name.toLowerCase()] ?? '';
  });
