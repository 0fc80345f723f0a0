import { gammaSampler } from '../../src/engine/chance/gammaSampler';
import { stream } from '../../src/engine/chance/stream';
import { civilFromSerial, serialFromCivil } from '../../src/tables/values/serial';
import { commas, utf8 } from './csvBytes';
import { demandHistory, monthOf, months, seed } from './demandHistory';
import { type SampleItem, sampleItems } from './items';

const asOf = serialFromCivil({ year: 2025, month: 12, day: 31 })!;

/**
 * Order lines with their dates in two writings (3/14/25 and 14-Mar-25), old Mac line ends, words where dates should
 * be, lines received before they were ordered, copies, and lines that have not come yet.
 */
export function receiptsFile(): Uint8Array {
  const lines = sampleItems.flatMap(linesOf).sort((a, b) => a.ordered - b.ordered);
  const records = lines.map((line, at) => {
    const { item, supplier, port } = line.item;
    const received = line.received > asOf ? (at % 2 === 0 ? '' : 'Not yet received') : dMonY(line.received);
    const ordered = at % 97 === 41 ? 'See frame contract' : mdy(line.ordered);
    return [
      `45${String(10_000 + at)}`,
      item,
      supplier,
      port,
      ordered,
      dMonY(line.promised),
      received,
      String(line.quantity),
    ];
  });
  const open = (record: readonly string[]): boolean => !/\d/.test(record[6]!) || !/\d/.test(record[4]!);
  const closed = records.filter((record) => !open(record));
  for (const at of [60, 233, 401]) swapDates(closed[at]!);
  const copies = [closed[12]!, closed[300]!];
  return utf8(commas([headings, ...records, ...copies.map((record) => [...record])], '\r'));
}

/** Tonnes of an item that are ordered and have not come by the end of 2025. */
export const onOrder = (item: SampleItem): number =>
  linesOf(item)
    .filter((line) => line.received > asOf)
    .reduce((sum, line) => sum + line.quantity, 0);

const headings = [
  'PO',
  'Material',
  'Vendor',
  'Port',
  'PO sent to vendor',
  'Confirmed date',
  'Goods receipt',
  'Received quantity',
];

interface Line {
  readonly item: SampleItem;
  readonly ordered: number;
  readonly promised: number;
  readonly received: number;
  readonly quantity: number;
}

/** An order a month for what was sold the month before, rounded up to lots; none while the need is below one lot. */
function linesOf(item: SampleItem): readonly Line[] {
  const wait = stream(seed, 0, item.item, 'lead time');
  const dayOfMonth = stream(seed, 0, item.item, 'order day');
  const leadTime = gammaSampler(...item.leadTime);
  let need = 0;
  return Array.from({ length: months }, (_, at) => at).flatMap((at): Line[] => {
    need += demandHistory.get(item.item)![at]!;
    const day = 1 + Math.floor(dayOfMonth.next() * 26);
    const days = Math.max(3, Math.round(leadTime.draw(wait.next())));
    if (need < item.lot) return [];
    const quantity = Math.ceil(need / item.lot) * item.lot;
    need -= quantity;
    const ordered = serialFromCivil({ ...monthOf(at), day })!;
    return [{ item, ordered, promised: ordered + item.plannedLeadTime, received: ordered + days, quantity }];
  });
}

/** A typing error: the receipt stands a year too early. */
function swapDates(record: string[]): void {
  record[6] = record[6]!.replace(/\d\d$/, (year) => String(Number(year) - 1));
}

function mdy(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `${month}/${day}/${String(year).slice(2)}`;
}
function dMonY(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `${day}-${names[month - 1]}-${String(year).slice(2)}`;
}
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
