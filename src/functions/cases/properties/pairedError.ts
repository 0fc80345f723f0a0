import { call, type CellResult } from '../../gate/call';
import { isCellError } from '../../gate/cellError';
import { SCENARIO } from '../../simulation/scenario';
import { SIMULATE } from '../../simulation/simulate';
import { cellsFor } from '../cellsFor';
import type { Inputs } from '../reading';

const run = { periods: 4000, reps: 200 };
const demand = { node: 'Shop', item: 'A', demandMean: 0.8, dist: 'POISSON' };
const policy = { node: 'Shop', item: 'A', policy: 'BASESTOCK' };

/**
 * The standard error of a difference in fill on the same random numbers, over that of two runs of their own: base stock
 * 12 against 13, mean demand 0.8 a period, lead time 10. Both are 95% bands of as many futures, so their ratio is that
 * of the standard errors.
 */
export function pairedError(): CellResult {
  const raised = { response: 'One more', kind: 'PREBUILD', quantity: 1 };
  const model = [{ ...demand, ...policy, leadTime: 10, orderUpTo: 12 }];
  const paired = call(SCENARIO, cellsFor(SCENARIO, { ...run, model, responses: [raised] }));
  const alone = [12, 13].map((orderUpTo, at) => call(SIMULATE, cellsFor(SIMULATE, onItsOwn(orderUpTo, at + 1))));
  const failed = [paired, ...alone].find(isCellError);
  if (failed !== undefined) return failed;
  const bands = alone.map((each) => cellOf(each, 'FILL', 'BAND95'));
  return [['RATIO'], [cellOf(paired, 'FILLBAND', 'One more') / Math.hypot(...bands)]];
}

const onItsOwn = (orderUpTo: number, seed: number): Inputs => ({
  ...{ ...run, warmup: 0, seed },
  nodes: [{ node: 'Supplier' }, { node: 'Shop' }],
  lanes: [{ from: 'Supplier', to: 'Shop', leadTime: 10 }],
  items: [{ item: 'A' }],
  demand: [demand],
  policies: [{ ...policy, orderUpTo }],
});

/** The number under a heading in the row that holds a name. */
function cellOf(table: CellResult, heading: string, name: string): number {
  if (isCellError(table)) return NaN;
  const row = table.find((cells) => cells.includes(name));
  return Number(row?.[table[0]?.indexOf(heading) ?? -1]);
}
