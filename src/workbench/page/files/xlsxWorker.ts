/** The thread beside the page on which a file becomes bytes. */
import { fileBytes } from '../../sheet/xlsx/fileBytes';
import type { Answer, Order } from './writeAside';

self.addEventListener('message', ({ data: { content, port } }: MessageEvent<Order>) => {
  const answer = (says: Answer, moved: Transferable[] = []): void => port.postMessage(says, moved);
  fileBytes(content).then(
    (bytes) => answer({ bytes }, [bytes.buffer]),
    (fault: unknown) => answer({ fault: String(fault) }),
  );
});
