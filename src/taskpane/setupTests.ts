import '@testing-library/jest-dom';

/** Browser features that Fluent asks for and jsdom lacks; they only measure, and jsdom has no layout to measure. */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResize;
