import type { UniverBook } from '../../sheet/univerBook';
import { fileBytes, type FileContent } from '../../sheet/xlsx/fileBytes';
import { fileContent } from '../../sheet/xlsx/fileContent';

export interface Order {
  readonly content: FileContent;
  readonly port: MessagePort;
}
export type Answer = { readonly bytes: Uint8Array } | { readonly fault: string };

/** A worker that says nothing for so long is given up. */
const patience = 120_000;
let worker: Worker | null = null;

/**
 * The book as it is at this moment, as .xlsx. Only reading it takes the page's own thread; what is written goes on beside it.
 * No save is lost with the worker: where it fails, the page writes by itself.
 */
export async function writeAside(book: UniverBook, written: Date): Promise<Uint8Array> {
  const content = fileContent(book, { written });
  try {
    return await inWorker(content);
  } catch {
    worker?.terminate();
    worker = null;
    return fileBytes(content);
  }
}

function inWorker(content: FileContent): Promise<Uint8Array> {
  worker ??= new Worker(new URL('./xlsxWorker.ts', import.meta.url));
  const crew = worker;
  const { port1, port2 } = new MessageChannel();
  return new Promise<Uint8Array>((resolve, reject) => {
    const fail = (why: string) => (): void => reject(new Error(why));
    const late = setTimeout(fail('the worker does not answer'), patience);
    const failed = fail('the worker failed');
    crew.addEventListener('error', failed);
    port1.onmessage = ({ data }: MessageEvent<Answer>): void => {
      clearTimeout(late);
      crew.removeEventListener('error', failed);
      port1.close();
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(data.fault));
    };
    const order: Order = { content, port: port2 };
    crew.postMessage(order, [port2]);
  });
}
