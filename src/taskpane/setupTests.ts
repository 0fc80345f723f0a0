import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

/** A busy machine is no fault: what hangs ends with the test. */
configure({ asyncUtilTimeout: 60_000 });

/**
 * What every browser has and jsdom lacks. Sizes only measure, and jsdom has no layout to measure; the rest is Node's
 * own implementation of the same standard, or made of what jsdom has.
 */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResize;
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });

/** Two ends of a pipe; Node's own would keep the test run alive for as long as somebody listens. */
class Pipe {
  readonly port1: Pick<MessagePort, 'onmessage' | 'close'> = { onmessage: null, close() {} };
  readonly port2 = {
    postMessage: (data: unknown): void => {
      setTimeout(() => this.port1.onmessage?.call(this.port1 as MessagePort, new MessageEvent('message', { data })), 0);
    },
    close() {},
  };
}
globalThis.MessageChannel ??= Pipe as unknown as typeof MessageChannel;

Blob.prototype.arrayBuffer ??= function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
    reader.addEventListener('error', () => reject(reader.error as Error));
    reader.readAsArrayBuffer(this);
  });
};
