import { LANDEDCOST } from './cost/landedCost';
import { SOURCECOMPARE } from './cost/sourceCompare';
import type { TwinFunction } from './define';
import { ABCXYZ } from './demand/abcXyz';
import { BUCKET } from './demand/bucket';
import { CLEANDEMAND } from './demand/cleanDemand';
import { DEMANDPROFILE } from './demand/demandProfile';
import { FITDIST } from './demand/fitDist';
import { SEASONALINDEX } from './demand/seasonalIndex';
import { ACCURACY } from './forecast/accuracy';
import { BACKTEST } from './forecast/backtest';
import { FORECAST_ETS } from './forecast/ets';
import { FORECAST_EVENTS } from './forecast/events';
import { FORECAST } from './forecast/forecast';
import { FVA } from './forecast/fva';
import { FORECAST_INTERMITTENT } from './forecast/intermittent';
import { FORECAST_NET } from './forecast/net';
import { FORECAST_QUANTILES } from './forecast/quantiles';
import { RECONCILE } from './forecast/reconcile';
import { FORECAST_THETA } from './forecast/theta';
import { TRACKINGSIGNAL } from './forecast/trackingSignal';
import { BASESTOCK } from './inventory/baseStock';
import { DDMRP } from './inventory/ddmrp';
import { EOQ } from './inventory/eoq';
import { EOQ_DISCOUNT } from './inventory/eoqDiscount';
import { EOQ_DISRUPTION } from './inventory/eoqDisruption';
import { GSM } from './inventory/gsm';
import { JOINTORDER } from './inventory/jointOrder';
import { LOSS } from './inventory/loss';
import { LOTSIZE } from './inventory/lotSize';
import { MINMAX } from './inventory/minMax';
import { NEWSVENDOR } from './inventory/newsvendor';
import { ORDERQTY } from './inventory/orderQty';
import { ORDERUPTO } from './inventory/orderUpTo';
import { PERISHABLE } from './inventory/perishable';
import { PROJECT } from './inventory/project';
import { REORDERPOINT } from './inventory/reorderPoint';
import { RISKPOOL } from './inventory/riskPool';
import { RQ } from './inventory/rq';
import { SAFETYSTOCK } from './inventory/safetyStock';
import { SERIAL } from './inventory/serial';
import { SERVICECURVE } from './inventory/serviceCurve';
import { SERVICELEVEL } from './inventory/serviceLevel';
import { SERVICEMIX } from './inventory/serviceMix';
import { STOCKOUTRISK } from './inventory/stockOutRisk';
import { YIELDQTY } from './inventory/yieldQty';
import { LEADTIMEDEMAND } from './leadTime/leadTimeDemand';
import { LEADTIMESTATS } from './leadTime/leadTimeStats';
import { ROUTELEADTIME } from './leadTime/routeLeadTime';
import { OEE } from './line/oee';
import { PAYBACK } from './money/payback';
import { FLOW } from './network/flow';
import { QUEUE } from './network/queue';
import { BULLWHIP } from './risk/bullwhip';
import { DISRUPTIONSTOCK } from './risk/disruptionStock';
import { RISKEXPOSURE } from './risk/riskExposure';
import { TIMETOSURVIVE } from './risk/timeToSurvive';
import { OPTIMIZE } from './simulation/optimize';
import { REPLAY } from './simulation/replay';
import { SCENARIO } from './simulation/scenario';
import { SIMULATE } from './simulation/simulate';
import { DOWNTIMESTATS } from './uptime/downtimeStats';
import { MTBF } from './uptime/mtbf';

/** Every =TWIN function, in the order a reader should meet them. One line each. */
export const registry: readonly TwinFunction[] = [
  DEMANDPROFILE,
  ABCXYZ,
  BUCKET,
  CLEANDEMAND,
  SEASONALINDEX,
  FITDIST,
  FORECAST,
  FORECAST_ETS,
  FORECAST_THETA,
  FORECAST_INTERMITTENT,
  FORECAST_EVENTS,
  FORECAST_QUANTILES,
  FORECAST_NET,
  RECONCILE,
  ACCURACY,
  BACKTEST,
  FVA,
  TRACKINGSIGNAL,
  LEADTIMESTATS,
  LEADTIMEDEMAND,
  ROUTELEADTIME,
  SAFETYSTOCK,
  REORDERPOINT,
  ORDERUPTO,
  SERVICELEVEL,
  SERVICECURVE,
  SERVICEMIX,
  BASESTOCK,
  RISKPOOL,
  SERIAL,
  GSM,
  STOCKOUTRISK,
  LOSS,
  EOQ,
  EOQ_DISCOUNT,
  EOQ_DISRUPTION,
  YIELDQTY,
  RQ,
  MINMAX,
  LOTSIZE,
  JOINTORDER,
  NEWSVENDOR,
  PERISHABLE,
  ORDERQTY,
  PROJECT,
  DDMRP,
  LANDEDCOST,
  SOURCECOMPARE,
  FLOW,
  QUEUE,
  TIMETOSURVIVE,
  RISKEXPOSURE,
  DISRUPTIONSTOCK,
  BULLWHIP,
  REPLAY,
  SIMULATE,
  SCENARIO,
  OPTIMIZE,
  DOWNTIMESTATS,
  MTBF,
  OEE,
  PAYBACK,
];
