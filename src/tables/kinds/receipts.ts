import { day, optional, quantity, text } from '../../fields/field';
import { ahead, column, naming, pending, table } from '../define';

/** What files write in place of the day while an order is open. */
const notYet = [
  'not yet',
  'not yet received',
  'not received',
  'not yet delivered',
  'not delivered',
  'not yet arrived',
  'open',
  'pending',
  'outstanding',
  'in transit',
  'awaited',
  'tbd',
  '-',
  '0000-00-00',
  '00.00.0000',
  '00/00/0000',
  'offen',
  'ausstehend',
  'unterwegs',
];

export const receipts = table({
  id: 'receipts',
  name: 'TwinReceipts',
  sheet: 'Receipts',
  title: 'Receipts and their lead times',
  holds: 'One row for each order line: when it was ordered, and when it came. Blank while it has not been received.',
  columns: {
    item: naming(
      column(
        text('The item received', { default: '' }),
        'Item',
        'Item code',
        'Item number',
        'SKU',
        'Material',
        'Material number',
        'Part',
        'Part number',
        'Product code',
        'Article',
        'Item description',
        'Artikel',
      ),
    ),
    supplier: naming(
      column(
        text('Who supplied it', { default: '' }),
        'Supplier',
        'Vendor',
        'Supplier name',
        'Vendor name',
        'Lieferant',
      ),
    ),
    route: naming(
      column(
        text('Port, lane or mode by which it came', { default: '' }),
        'Route',
        'Port',
        'Lane',
        'Mode',
        'Shipment mode',
        'Port of entry',
        'Hafen',
      ),
    ),
    ordered: column(
      day('Day the order was sent to the supplier'),
      'Ordered',
      'Order date',
      'PO date',
      'PO sent',
      'PO sent to vendor date',
      'Date ordered',
      'Bestelldatum',
    ),
    promised: ahead(
      column(
        optional(day('Day the supplier promised')),
        'Promised',
        'Promised date',
        'Due date',
        'Confirmed date',
        'Scheduled delivery date',
        'Zugesagt',
      ),
    ),
    received: pending(
      column(
        optional(day('Day the goods were received; blank for an open order')),
        'Received',
        'Receipt date',
        'Goods receipt',
        'Goods receipt date',
        'GR date',
        'Delivered',
        'Delivered to client date',
        'Delivery date',
        'Wareneingang',
      ),
      ...notYet,
    ),
    quantity: column(
      optional(quantity('units', 'Units received, or ordered while nothing was received')),
      'Quantity',
      'Qty',
      'Received quantity',
      'Quantity received',
      'Line item quantity',
      'Menge',
    ),
  },
  key: [],
  dated: 'received',
  refuse: [
    {
      when: (row) => row.received !== null && row.received < row.ordered,
      why: 'received before it was ordered',
      trips: 'Ordered,Received\n2025-03-01,2025-02-01\n2025-03-01,2025-04-01\n',
    },
    {
      when: (row) => row.quantity !== null && row.quantity < 0,
      why: 'quantity is below zero: a return or a cancellation',
      trips: 'Ordered,Received,Quantity\n2025-01-01,2025-01-09,-3\n2025-01-01,2025-01-09,2\n',
    },
  ],
  mark: [
    {
      when: (row) => row.received === null,
      why: 'not yet received',
      trips: 'Ordered,Received\n2025-03-01,\n2025-03-01,2025-04-01\n',
    },
  ],
  measures: [
    { name: 'Lead time', unit: 'days', of: (row) => (row.received === null ? null : row.received - row.ordered) },
  ],
  sample:
    'Item,Supplier,Route,PO date,Promised,Receipt date,Quantity\r\n' +
    '00412,Nordic Coil,Rotterdam,2025-03-03,2025-04-07,2025-04-11,60\r\n' +
    'B-7,Adria Metals,Koper,2025-03-10,2025-04-07,2025-04-04,25\r\n',
});
