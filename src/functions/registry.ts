import { LANDEDCOST } from './cost/landedCost';
import type { TwinFunction } from './define';
import { ABCXYZ } from './demand/abcXyz';
import { DEMANDPROFILE } from './demand/demandProfile';
import { EOQ } from './inventory/eoq';
import { LOSS } from './inventory/loss';
import { ORDERQTY } from './inventory/orderQty';
import { REORDERPOINT } from './inventory/reorderPoint';
import { SAFETYSTOCK } from './inventory/safetyStock';
import { SERVICELEVEL } from './inventory/serviceLevel';
import { LEADTIMEDEMAND } from './leadTime/leadTimeDemand';
import { LEADTIMESTATS } from './leadTime/leadTimeStats';
import { OEE } from './line/oee';
import { PAYBACK } from './money/payback';
import { TIMETOSURVIVE } from './risk/timeToSurvive';
import { DOWNTIMESTATS } from './uptime/downtimeStats';
import { MTBF } from './uptime/mtbf';

/** Every =TWIN function, in the order a reader should meet them. One line each. */
export const registry: readonly TwinFunction[] = [
  DEMANDPROFILE,
  ABCXYZ,
  LEADTIMESTATS,
  LEADTIMEDEMAND,
  SAFETYSTOCK,
  REORDERPOINT,
  SERVICELEVEL,
  LOSS,
  EOQ,
  ORDERQTY,
  LANDEDCOST,
  TIMETOSURVIVE,
  DOWNTIMESTATS,
  MTBF,
  OEE,
  PAYBACK,
];
