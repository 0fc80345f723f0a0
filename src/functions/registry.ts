import { LANDEDCOST } from './cost/landedCost';
import type { TwinFunction } from './define';
import { EOQ } from './inventory/eoq';
import { LOSS } from './inventory/loss';
import { ORDERQTY } from './inventory/orderQty';
import { OEE } from './line/oee';
import { PAYBACK } from './money/payback';
import { TIMETOSURVIVE } from './risk/timeToSurvive';

/** Every =TWIN function, in the order a reader should meet them. One line each. */
export const registry: readonly TwinFunction[] = [LOSS, EOQ, ORDERQTY, LANDEDCOST, TIMETOSURVIVE, OEE, PAYBACK];
