import { runScenario } from './runScenario';
import { item, twin } from './testing/sampleTwin';

/** So much stock that nobody is short: then a delay moves goods from the shelf to the ship and changes nothing else. */
const ample = { ...twin, items: [item('A-100', { stock: { onHand: 9000, onOrder: 1200 } })] };
const congested = async (ownedInTransit: number) => {
  const { outcomes } = await runScenario(ample, 'portCongestion', { delayDays: 30 }, ['doNothing'], {
    replications: 50,
    horizonDays: 120,
    ownedInTransit,
  });
  return outcomes.map(({ measures }) => measures);
};

test('goods that wait at the port are held and financed as those on the shelf, where they are owned in transit', async () => {
  const [calm, delayed] = await congested(1);
  expect(delayed!.unitsShort!.mean).toBe(0);
  expect(delayed!.onHand!.mean).toBeLessThan(calm!.onHand!.mean);
  for (const id of ['holdingCost', 'workingCapital'] as const) {
    expect(delayed![id]!.mean / calm![id]!.mean).toBeCloseTo(1, 12);
  }
});

test('they cost nothing until they arrive where they are paid on receipt', async () => {
  const [calm, delayed] = await congested(0);
  expect(delayed!.workingCapital!.mean / (40 * delayed!.onHand!.mean)).toBeCloseTo(1, 12);
  expect(delayed!.holdingCost!.mean).toBeLessThan(calm!.holdingCost!.mean);
});
