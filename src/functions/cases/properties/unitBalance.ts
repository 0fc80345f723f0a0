import { worstImbalance } from '../../../engine/simulation/audit';
import type { CellResult } from '../../gate/call';
import { readTable } from '../../readTable';
import { scenariosOf } from '../../simulation/events';
import { futuresOf } from '../../simulation/futures';
import { modelOf } from '../../simulation/modelOf';
import { pointColumns } from '../../simulation/pointTable';
import { responsesOf } from '../../simulation/responses';

const periods = 60;
const points = [
  ['node', 'demandMean', 'demandSd', 'dist', 'leadTime', 'leadTimeSd', 'policy', 'reorderPoint', 'orderUpTo', 'waits'],
  ['North', 20, 8, 'GAMMA', 4, 2, 'SS', 70, 130, 1],
  ['South', 5, null, 'POISSON', 3, 1, 'SS', 18, 40, 0.4],
  ['West', 9, 6, 'NEGBIN', 0, null, 'RS', null, 30, 0],
];
const events = [
  ['kind', 'start', 'length', 'severity', 'probability'],
  ['SUPPLIERDOWN', 12, 6, null, 0.5],
  ['ROUTEDELAY', 30, 8, 3, null],
  ['DEMANDFACTOR', 5, 20, 1.7, null],
  ['YIELD', 8, 30, 0.6, 0.7],
];
const responses = [
  ['response', 'kind', 'start', 'length', 'quantity', 'leadTime', 'level'],
  ['Second source', 'DUALSOURCE', 10, 12, 6, 1, null],
  ['Fast lane', 'EXPEDITE', 8, 30, 15, 1, 10],
];

/** The largest error in the books of any period at any node, in futures as SCENARIO makes them of its tables. */
export function unitBalance(): CellResult {
  const rows = readTable(points, 'model', { columns: pointColumns, needed: ['demandMean', 'leadTime', 'policy'] });
  const futures = futuresOf(scenariosOf(events, rows, periods), responsesOf(responses, rows, periods));
  const variants = futures.map(({ changes }, at) => ({ id: String(at), changes }));
  return [['MAXERROR'], [worstImbalance(modelOf(rows, { periods, warmup: 0, reps: 10, seed: 1, waits: 1, variants }))]];
}
