import { german, semicolons, windows1252 } from './csvBytes';
import { sampleItems } from './items';
import { onOrder } from './receiptsFile';

/** The material that is booked a second time, under another storage place, which is the planner's stock as well. */
export const otherStore = { item: sampleItems[5]!.item, onHand: 12 } as const;

/** Stock on the last evening of 2025, as the ERP system prints it: title lines, decimal commas, totals, Windows-1252. */
export function inventoryFile(): Uint8Array {
  const rows = sampleItems.map((item) => [
    item.item,
    item.description,
    item.supplier,
    item.port,
    german(item.onHand, 1),
    german(onOrder(item), 1),
    german(item.unitCost, 2),
    german(item.unitPrice, 2),
    String(item.plannedLeadTime),
    '350,00',
    '22',
    german(item.lot, 0),
    '5',
    german(item.service * 100, 0),
  ]);
  const total = sampleItems.reduce((sum, item) => sum + item.onHand, 0);
  return windows1252(
    semicolons([
      ['Stahlhandel Müller & Söhne GmbH'],
      ['Stock list per 31.12.2025, quantities in tonnes, money in EUR'],
      [],
      headings,
      ...rows,
      [
        otherStore.item,
        rows[5]![1]!,
        '',
        'Koper',
        german(otherStore.onHand, 1),
        '',
        '702,75',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      ['Total', '', '', '', german(total + otherStore.onHand, 1)],
    ]),
  );
}

const headings = [
  'Material',
  'Description',
  'Vendor',
  'Port of entry',
  'Stock (t)',
  'Open orders (t)',
  'Unit cost (EUR/t)',
  'Sales price (EUR/t)',
  'Lead time (days)',
  'Order cost (EUR)',
  'Holding rate %',
  'MOQ (t)',
  'Lot size (t)',
  'Service level %',
];
