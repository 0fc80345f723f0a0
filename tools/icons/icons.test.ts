import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { fileOf, icons, sizes } from './icons';
import { paint } from './paint';

const assets = join(__dirname, '../../assets');
const names = Object.keys(icons);

/** Size and pixels of a PNG as this project writes it: one IDAT chunk, no filter. */
function read(file: string): { size: number; pixels: Buffer } {
  const png = readFileSync(join(assets, file));
  const size = png.readUInt32BE(16);
  const start = png.indexOf('IDAT');
  const lines = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const rows = Array.from({ length: size }, (_, y) => lines.subarray(y * (size * 4 + 1) + 1, (y + 1) * (size * 4 + 1)));
  return { size, pixels: Buffer.concat(rows) };
}

test.each(names.flatMap((name) => sizes.map((size) => [name, size] as const)))(
  'assets hold %s at %i pixels as it is drawn now',
  (name, size) => {
    const file = read(fileOf(name, size));
    expect(file.size).toBe(size);
    expect(file.pixels.equals(Buffer.from(paint(icons[name]!, size).pixels))).toBe(true);
  },
);

test('no two icons look the same', () => {
  const pictures = names.map((name) => read(fileOf(name, 32)).pixels.toString('base64'));
  expect(new Set(pictures).size).toBe(names.length);
});

test('straight edges fall between pixels: the window has no half-covered one at any size', () => {
  for (const size of sizes) {
    const opacities = new Set(paint(icons['open']!, size).pixels.filter((_, i) => i % 4 === 3));
    expect([...opacities].sort()).toEqual([0, 255]);
  }
});
