import { Problem } from '../../../engine/problem';
import type { EventKind } from './eventRow';

export const supplierDown: EventKind = {
  name: 'SUPPLIERDOWN',
  does: 'orders of the window leave when it ends',
  change({ severity, where }, at) {
    if (severity !== null && severity !== 1) {
      throw new Problem(
        'not-supported',
        `${where} severity of SUPPLIERDOWN must be 1 or blank: a part of supply is not simulated yet`,
      );
    }
    return { ...at, kind: 'supply paused' };
  },
};
