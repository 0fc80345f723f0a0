import type { DemandBehaviour, Policy, Status, Stock } from './model';
import { statusOf } from './status';

const period = { name: 'month', days: 30 } as const;
const good = <T>(value: T) => ({ value, verdict: 'good', evidence: '24 months' }) as const;
const behaviour: DemandBehaviour = { demandClass: 'Smooth', mean: 300, sd: 30, family: 'NORMAL' }; // 10 a day
const policy: Policy = { safetyStock: 50, reorderPoint: 350, orderQty: 100 };
const status = (stock: Stock, demand = behaviour) => statusOf(stock, good(demand), good(policy), period);

test.each<[string, number, number, Status['advice'], number]>([
  ['at the reorder point', 350, 0, 'order now', 100],
  ['far below it', 20, 110, 'order now', 300], // 130 + 3 lots = 430; 2 lots would end at 330
  ['within a week of demand above it', 350, 70, 'watch', 0],
  ['between', 421, 0, 'enough', 0],
  ['with two lots above it', 550, 0, 'enough', 0],
  ['with more than two lots above it on hand', 551, 0, 'too much stock', 0],
  ['with little on hand and a large order under way', 100, 451, 'too much on order', 0],
])('a position %s asks: %s on hand, %s on order is %s, %s units', (_, onHand, onOrder, advice, orderNow) => {
  expect(status({ onHand, onOrder }).value).toMatchObject({ position: onHand + onOrder, advice, orderNow });
});

test.each([0, 800])('without demand a stock of %s asks for nothing', (onHand) => {
  const none: DemandBehaviour = { demandClass: 'No demand', mean: 0, sd: 0, family: 'NORMAL' };
  const nothing: Policy = { safetyStock: 0, reorderPoint: 0, orderQty: 0 };
  const { value } = statusOf({ onHand, onOrder: 0 }, good(none), good(nothing), period);
  expect(value).toEqual({ position: onHand, coverDays: null, advice: 'no demand', orderNow: 0 });
});

test('orders under way that are not known are taken as none, and it is said', () => {
  const { value, evidence } = status({ onHand: 400, onOrder: null });
  expect([value!.position, evidence]).toEqual([400, 'orders under way are not known, taken as none']);
});
