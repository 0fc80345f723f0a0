import type { CellResult } from '../../gate/call';
import { pairedError } from './pairedError';
import { sameSeed } from './sameSeed';
import { unitBalance } from './unitBalance';

/** Cases without inputs that state a law of a function: what to do, and what comes of it under the case's labels. */
export const properties: Readonly<Record<string, () => CellResult>> = {
  S373: sameSeed,
  S375: pairedError,
  S377: unitBalance,
};
