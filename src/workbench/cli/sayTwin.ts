import { advices, verdicts } from '../../taskpane/steps/twinSummary';
import type { Twin } from '../../twin/model';
import { isoFromSerial } from '../../tables/values/serial';
import { printTable, title } from './print';

const MOST = 15;

export function sayTwin(twin: Twin): void {
  const { items, assets, demandPeriod } = twin;
  title(`Twin as of ${isoFromSerial(twin.asOf)}: ${items.length} items, ${assets.length} assets`);
  if (items.length > 0) {
    console.log(
      `  advice    ${advices(twin)
        .map(([says, n]) => `${n} ${says}`)
        .join(', ')}`,
    );
    console.log(
      `  evidence  demand ${verdicts(items.map((i) => i.demand.verdict))}; lead time ${verdicts(items.map((i) => i.leadTime.verdict))}`,
    );
    const told = items.filter((item) => item.policy.value !== null);
    if (told.length > 0)
      printTable(
        [
          'item',
          'class',
          `mean a ${demandPeriod.name}`,
          'lead time d',
          'sd',
          'safety stock',
          'reorder at',
          'on hand',
          'advice',
          'evidence',
        ],
        told
          .slice(0, MOST)
          .map((i) => [
            i.item,
            i.demand.value!.demandClass,
            i.demand.value!.mean,
            i.leadTime.value!.mean,
            i.leadTime.value!.sd,
            i.policy.value!.safetyStock,
            i.policy.value!.reorderPoint,
            i.stock.onHand ?? 'unknown',
            i.status.value?.advice ?? 'cannot tell',
            i.policy.verdict,
          ]),
      );
    if (told.length > MOST) console.log(`  and ${told.length - MOST} more on the sheet Twin`);
  }
  if (assets.length === 0) return;
  console.log('');
  const worst = [...assets].sort((a, b) => (b.stops.value?.downtimeHours ?? 0) - (a.stops.value?.downtimeHours ?? 0));
  printTable(
    ['asset', 'stops', 'hours down', 'MTBF h', '90% low', '90% high', 'MTTR h', 'cost', 'evidence'],
    worst
      .slice(0, MOST)
      .map(({ asset, stops: { value, verdict } }) => [
        asset,
        value?.events ?? 'unknown',
        value?.downtimeHours ?? 'unknown',
        value?.mtbfHours ?? 'unknown',
        value?.mtbfLower ?? 'unknown',
        value?.mtbfUpper ?? 'unknown',
        value?.mttrHours ?? 'unknown',
        value?.cost ?? 'not priced',
        verdict,
      ]),
  );
  if (assets.length > MOST) console.log(`  and ${assets.length - MOST} more on the sheet Assets`);
}
