// The entry of a worker thread, in JavaScript: a thread does not inherit the loader of TypeScript, so it starts its own.
require('tsx/cjs');
require('./nodeWorker.ts');
