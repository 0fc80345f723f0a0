import { run } from './run';

/** The production bundle of the add-in, and the page around it, side by side. */
export async function build(root: string): Promise<void> {
  await Promise.all([
    run(root, ['webpack', '--mode', 'production']),
    run(root, ['webpack', '--config', 'src/workbench/server/page.webpack.cjs']),
  ]);
}
