import { join } from 'node:path';
import { run } from './run';

/** The workbook that `npm run demo` makes: made once, when it is first asked for, so that no start waits for it. */
export function finishedExample(root: string): () => Promise<string> {
  let made: Promise<string> | null = null;
  const make = async (): Promise<string> => {
    await run(root, ['tsx', 'src/workbench/cli/main.ts', 'demo']);
    return join(root, 'out', 'demo.xlsx');
  };
  return () => {
    made ??= make().catch((fault: unknown) => {
      made = null;
      throw fault;
    });
    return made;
  };
}
