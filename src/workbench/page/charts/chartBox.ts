import type { Chart } from '../../host/book';
import { dragged, type Frame } from './chartFrame';
import { Chart as Drawn } from './chartLibrary';
import type { Drawing } from './chartConfig';

export interface Dragging {
  /** Points of the sheet in one pixel of the page. */
  pointsPerPixel(): number;
  moved(frame: Frame): void;
  removed(): void;
}

/** One chart on the page: drawn by the library, moved and made larger by pointer or arrow keys, removed by Delete. */
export class ChartBox {
  readonly element = document.createElement('div');
  private readonly drawn: Drawn;
  private frame: Frame = { left: 0, top: 0, width: 0, height: 0 };

  constructor(
    chart: Chart,
    config: Drawing,
    private readonly dragging: Dragging,
  ) {
    const { element } = this;
    element.className = 'chart';
    element.tabIndex = 0;
    element.setAttribute('role', 'group');
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    const holder = document.createElement('div');
    holder.className = 'chart-canvas';
    holder.append(canvas);
    const corner = document.createElement('div');
    corner.className = 'chart-corner';
    element.append(holder, corner);
    this.drawn = new Drawn(canvas, config);
    this.name(chart);
    this.listen(element, 'all');
    this.listen(corner, 'corner');
    element.addEventListener('keydown', (event) => this.key(event));
  }

  /** At a place of the overlay, in pixels. */
  place(frame: Frame, { left, top, scale }: { left: number; top: number; scale: number }): void {
    this.frame = frame;
    Object.assign(this.element.style, {
      left: `${left + frame.left * scale}px`,
      top: `${top + frame.top * scale}px`,
      width: `${frame.width * scale}px`,
      height: `${frame.height * scale}px`,
    });
  }

  draw(chart: Chart, config: Drawing): void {
    this.name(chart);
    this.drawn.data = config.data;
    this.drawn.options = config.options ?? {};
    this.drawn.update('none');
  }

  close(): void {
    this.drawn.destroy();
    this.element.remove();
  }

  private name(chart: Chart): void {
    const says = `Chart ${chart.title ?? chart.name}`;
    this.element.setAttribute(
      'aria-label',
      `${says}. Arrows move it, with Shift they change its size, Delete removes it.`,
    );
    const series = chart.series.map(({ name }) => name).join(', ');
    this.element.querySelector('canvas')?.setAttribute('aria-label', `${says}: ${series}`);
  }

  private listen(target: HTMLElement, part: 'all' | 'corner'): void {
    target.addEventListener('pointerdown', (start) => {
      if (start.button !== 0) return;
      start.stopPropagation();
      this.element.focus();
      target.setPointerCapture(start.pointerId);
      const from = this.frame;
      const move = (event: PointerEvent): void => {
        const points = this.dragging.pointsPerPixel();
        const [right, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
        if (right !== 0 || down !== 0) this.dragging.moved(dragged(from, part, right * points, down * points));
      };
      const end = (): void => {
        target.removeEventListener('pointermove', move);
        target.removeEventListener('pointerup', end);
        target.removeEventListener('pointercancel', end);
      };
      target.addEventListener('pointermove', move);
      target.addEventListener('pointerup', end);
      target.addEventListener('pointercancel', end);
    });
  }

  private key(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (event.key === 'Delete') this.dragging.removed();
    else if (step === undefined) return;
    else this.dragging.moved(dragged(this.frame, event.shiftKey ? 'corner' : 'all', step[0], step[1]));
    event.preventDefault();
    event.stopPropagation();
  }
}

const points = 6;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-points, 0],
  ArrowRight: [points, 0],
  ArrowUp: [0, -points],
  ArrowDown: [0, points],
};
