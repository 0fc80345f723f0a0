import type { Layer } from './paint';
import { around, box, disc, either, frame, polygon, stroke, without } from './shapes';

/** Middle tones that stand out on Office's light and dark ribbons alike. */
const blue = '#2B7CD3';
const orange = '#E8912D';
const paper = '#FFFFFF';

const snowArm = either(stroke(8, 8, 8, 1, 2), stroke(8, 4, 5.6, 1.8, 1.4), stroke(8, 4, 10.4, 1.8, 1.4));
const ray = stroke(8, 4, 8, 1, 2);
const ring = without(without(disc(8, 8, 6), disc(8, 8, 4)), box(8, 1, 16, 8));

const hook = without(without(disc(8, 5.5, 4.5), disc(8, 5.5, 2.3)), box(0, 5.5, 8, 16));

/** One picture a command, in the order of the ribbon; `twin` stands for the product. */
export const icons: Readonly<Record<string, readonly Layer[]>> = {
  // Two sheets, one behind the other: the operation and its twin.
  twin: [
    { color: orange, shape: box(5, 1, 15, 11) },
    { color: paper, shape: box(6, 2, 14, 10) },
    { color: blue, shape: box(1, 5, 11, 15) },
    { color: paper, shape: either(box(2, 9, 10, 10), box(5, 6, 6, 14)) },
  ],
  // A window with the pane at its right.
  open: [
    { color: paper, shape: box(1, 2, 15, 14) },
    { color: blue, shape: either(frame(1, 2, 15, 14, 1), box(1, 2, 15, 5)) },
    { color: orange, shape: box(9, 6, 14, 13) },
  ],
  // A question mark.
  explain: [
    { color: blue, shape: either(hook, box(7, 7.8, 9.2, 11.5)) },
    { color: orange, shape: disc(8.1, 13.8, 1.5) },
  ],
  refresh: [
    { color: blue, shape: ring },
    { color: orange, shape: polygon([8, 0], [8, 6], [13, 3]) },
  ],
  freeze: [{ color: blue, shape: around(snowArm, 6) }],
  unfreeze: [{ color: orange, shape: either(around(ray, 8), disc(8, 8, 3)) }],
};

export const sizes = [16, 32, 64, 80] as const;
export const fileOf = (icon: string, size: number): string => `${icon}-${size}.png`;
