import { day, optional, quantity, text } from '../../fields/field';
import { column, naming, table } from '../define';
import { wideDemand } from './wideDemand';

export const demand = table({
  id: 'demand',
  name: 'TwinDemand',
  sheet: 'Demand',
  title: 'Demand history',
  holds: 'One row for each item and period: what was asked for. An empty quantity is missing, which is not zero.',
  columns: {
    item: naming(
      column(
        text('The item as the planner names it'),
        'Item',
        'Item code',
        'Item number',
        'SKU',
        'Material',
        'Material number',
        'Part',
        'Part number',
        'Product',
        'Product code',
        'Article',
        'Artikel',
        'StockCode',
      ),
    ),
    period: column(
      day('First day of the period, or the day of the sale'),
      'Period start',
      'Period',
      'Month',
      'Week',
      'Date',
      'Day',
      'Order date',
      'Invoice date',
      'InvoiceDate',
      'Sales date',
      'Posting date',
      'Monat',
      'Datum',
    ),
    quantity: column(
      optional(quantity('units', 'Units asked for in the period')),
      'Quantity',
      'Qty',
      'Demand',
      'Sales',
      'Units',
      'Units sold',
      'Order quantity',
      'Volume',
      'Value',
      'Menge',
      'Absatz',
    ),
  },
  key: ['item', 'period'],
  sums: 'quantity',
  dated: 'period',
  refuse: [
    {
      when: (row) => row.quantity !== null && row.quantity < 0,
      why: 'quantity is below zero: a return or a cancellation',
      trips: 'Item,Period,Quantity\nA,2025-01-01,-3\nB,2025-01-01,2\n',
    },
  ],
  sample:
    'Item,Period start,Quantity\r\n00412,2025-10-01,84\r\n00412,2025-11-01,91\r\n00412,2025-12-01,77\r\n' +
    'B-7,2025-10-01,12\r\nB-7,2025-11-01,\r\nB-7,2025-12-01,0\r\n',
  reshape: wideDemand,
});
