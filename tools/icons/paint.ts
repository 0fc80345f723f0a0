import type { Picture } from './png';
import type { Shape } from './shapes';

export interface Layer {
  readonly color: string;
  readonly shape: Shape;
}

/** Points tested in each pixel, along each side. */
const samples = 5;

/**
 * Paints layers, the first at the bottom. The sizes that Office asks for (16, 32, 64, 80) are multiples of the grid, so
 * straight edges fall between pixels and stay crisp; round ones are smoothed by the share of the pixel they cover.
 */
export function paint(layers: readonly Layer[], size: number): Picture {
  const pixels = new Uint8Array(size * size * 4);
  const topFirst = [...layers].reverse();
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixel(topFirst, x, y, size), (y * size + x) * 4);
  }
  return { size, pixels };
}

function pixel(topFirst: readonly Layer[], x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const gridX = ((x + ((i % samples) + 0.5) / samples) * 16) / size;
    const gridY = ((y + (Math.floor(i / samples) + 0.5) / samples) * 16) / size;
    const top = topFirst.find(({ shape }) => shape(gridX, gridY));
    if (top === undefined) continue;
    covered += 1;
    [1, 3, 5].forEach((at, channel) => (sum[channel]! += parseInt(top.color.slice(at, at + 2), 16)));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((channel) => Math.round(channel / covered)), Math.round((255 * covered) / samples ** 2)];
}
