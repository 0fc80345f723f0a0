import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { serve } from './serve';

const root = join(__dirname, '..', '..', '..');
const folders = { addin: join(root, 'dist'), page: join(root, 'out', 'page') };

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3001' }, built: { type: 'boolean' } } });
  const page = Number(values.port);
  if (!Number.isInteger(page) || page < 2 || page > 65_535) throw new Error('--port takes a number from 2 to 65535');
  if (values.built !== true) await build(root);
  const { address } = await serve(folders, { page, addin: page - 1 });
  console.log(`
TwinSheet is at ${address}

The certificate was made on this machine, so the browser asks once whether to trust it: choose "Advanced" and "Continue to
localhost", or run "npx office-addin-dev-certs install" to trust it for good. Ctrl+C stops.`);
}

start().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
