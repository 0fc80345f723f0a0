import type { SimulationModel } from '../../src/engine/simulation/model';
import { numbers } from '../numbers';

/** How one would first write it: an object for each item, an object for each order, the same order of events. */
export function naiveMeanStock({ points, replications, periods, seed }: SimulationModel): number {
  const uniform = numbers(seed);
  let sum = 0;
  for (let replication = 0; replication < replications; replication += 1) {
    const items = points.map((point) => ({ point, onHand: point.onHand, waiting: 0, orders: [] as Order[] }));
    for (let day = 0; day < periods; day += 1)
      for (const item of items) {
        for (const order of item.orders.filter(({ due }) => due <= day)) item.onHand += order.quantity;
        item.orders = item.orders.filter(({ due }) => due > day);
        const cleared = Math.min(item.waiting, item.onHand);
        item.waiting -= cleared;
        item.onHand -= cleared;
        const wanted = drawn(item.point.demand, uniform);
        const served = Math.min(wanted, item.onHand);
        item.onHand -= served;
        item.waiting += wanted - served;
        const onOrder = item.orders.reduce((total, { quantity }) => total + quantity, 0);
        const { policy } = item.point;
        const level = policy.kind === 'up to' ? policy.orderUpTo : policy.reorderPoint + policy.orderQty;
        const quantity = level - (item.onHand - item.waiting + onOrder);
        if (quantity > 0) item.orders.push({ due: day + Math.round(drawn(item.point.leadTime, uniform)), quantity });
        sum += item.onHand;
      }
  }
  return sum / (replications * periods * points.length);
}

interface Order {
  readonly due: number;
  readonly quantity: number;
}

/** Marsaglia and Tsang (2000), for shapes from 1 on, which all are here. */
function drawn(
  what: { readonly kind: string; readonly mean?: number; readonly sd?: number },
  uniform: () => number,
): number {
  const { mean = 0, sd = 0 } = what;
  const shape = (mean / sd) ** 2;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v * mean) / shape;
  }
}
