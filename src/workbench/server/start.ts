import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { finishedExample } from './example';
import { serve } from './serve';

const root = join(__dirname, '..', '..', '..');
const folders = { addin: join(root, 'dist'), page: join(root, 'out', 'page'), example: finishedExample(root) };

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3001' }, built: { type: 'boolean' } } });
  const page = Number(values.port);
  if (!Number.isInteger(page) || page < 2 || page > 65_535) throw new Error('--port takes a number from 2 to 65535');
  // Taken ports are said before the build and not after it.
  const served = await serve(folders, { page, addin: page - 1 });
  const stop = (): void => {
    console.log('\nStopped.');
    process.exit();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  if (values.built !== true) {
    console.log('Building the add-in and the page around it, about half a minute ...');
    await build(root);
  }
  console.log(`
TwinSheet is at ${served.address} (the add-in itself at ${served.addin}). Ctrl+C stops.

The certificate was made on this machine, so the browser asks once whether to trust it: choose "Advanced" and "Continue to
localhost". Firefox asks for each address: open both. "npx office-addin-dev-certs install" trusts it for good.`);
}

start().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
