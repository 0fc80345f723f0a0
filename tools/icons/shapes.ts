/** A shape says of a point on the grid of 16 by 16 whether it is inside. */
export type Shape = (x: number, y: number) => boolean;

export const box =
  (left: number, top: number, right: number, bottom: number): Shape =>
  (x, y) =>
    x >= left && x < right && y >= top && y < bottom;

export const disc =
  (centreX: number, centreY: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - centreX, y - centreY) < radius;

/** A stroke of this width from one point to another, with square ends. */
export const stroke =
  (x1: number, y1: number, x2: number, y2: number, width: number): Shape =>
  (x, y) => {
    const length = Math.hypot(x2 - x1, y2 - y1);
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
    const aside = ((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length;
    return along >= 0 && along <= length && Math.abs(aside) < width / 2;
  };

export const polygon =
  (...corners: readonly (readonly [number, number])[]): Shape =>
  (x, y) => {
    let inside = false;
    corners.forEach(([x1, y1], i) => {
      const [x2, y2] = corners[(i + 1) % corners.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
    return inside;
  };

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y));
export const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    shape(x, y) && !hole(x, y);

export const frame = (left: number, top: number, right: number, bottom: number, width: number): Shape =>
  without(box(left, top, right, bottom), box(left + width, top + width, right - width, bottom - width));

/** The same shape in so many directions around the middle of the grid. */
export const around =
  (shape: Shape, times: number): Shape =>
  (x, y) => {
    for (let i = 0; i < times; i += 1) {
      const turn = (2 * Math.PI * i) / times;
      const [dx, dy] = [x - 8, y - 8];
      if (shape(8 + dx * Math.cos(turn) + dy * Math.sin(turn), 8 - dx * Math.sin(turn) + dy * Math.cos(turn)))
        return true;
    }
    return false;
  };
