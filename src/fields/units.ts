/** Every unit the product speaks, said once: how it reads in help and how a cell of it is shown. */
export const units = {
  none: { says: '', format: 'General' },
  share: { says: 'share from 0 to 1', format: '0.0%' },
  openShare: { says: 'share, not only from 0 to 1', format: '0.0%' },
  ratio: { says: 'ratio', format: '0.00' },
  count: { says: 'count', format: '#,##0' },
  units: { says: 'units', format: '#,##0.0' },
  'units/period': { says: 'units per period', format: '#,##0.0' },
  'units/hour': { says: 'units per hour', format: '#,##0.0' },
  periods: { says: 'periods of the demand', format: '0.0#' },
  days: { says: 'days', format: '0.0' },
  hours: { says: 'hours', format: '#,##0.0' },
  years: { says: 'years', format: '0.00' },
  money: { says: 'money', format: '#,##0' },
  'money/unit': { says: 'money per unit', format: '#,##0.00' },
  'money/hour': { says: 'money per hour', format: '#,##0.00' },
  'money/order': { says: 'money per order', format: '#,##0.00' },
  'money/period': { says: 'money per period', format: '#,##0.00' },
  date: { says: 'date', format: 'yyyy-mm-dd' },
  time: { says: 'date and time', format: 'yyyy-mm-dd hh:mm' },
  text: { says: 'text', format: '@' },
} as const;

export type Unit = keyof typeof units;

/** Shown in percent, and often meant so when it is typed. */
export const isShare = (unit: Unit): boolean => unit === 'share' || unit === 'openShare';
