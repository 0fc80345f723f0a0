import { day, flag, optional, quantity, text } from '../../fields/field';
import { column, helper, naming, table } from '../define';

export const downtime = table({
  id: 'downtime',
  name: 'TwinDowntime',
  sheet: 'Downtime',
  title: 'Downtime log',
  holds: 'One row for each stop of an asset. Without an end the stop counts as an event of unknown length.',
  columns: {
    asset: naming(
      column(
        text('The machine or line that stopped'),
        'Asset',
        'Machine',
        'MachineID',
        'Machine ID',
        'Line',
        'Equipment',
        'Work center',
        'Resource',
        'Anlage',
      ),
    ),
    start: column(
      day('When the stop began', 'time'),
      'Start',
      'Start time',
      'Stop start',
      'Stop from',
      'Down from',
      'Began',
      'Datetime',
      'Timestamp',
      'From',
      'Event time',
      'Failure date',
      'Beginn',
    ),
    end: column(
      optional(day('When the asset ran again', 'time')),
      'End',
      'End time',
      'Stop end',
      'Stop to',
      'Down to',
      'Ended',
      'Restart',
      'To',
      'Until',
      'Ende',
    ),
    hours: helper(
      column(
        optional(quantity('hours', 'Length of the stop in hours, where no end is given', { min: 0 })),
        'Hours',
        'Duration hours',
        'Downtime hours',
        'Duration (h)',
        'Duration',
        'Stunden',
        'Dauer',
      ),
    ),
    minutes: helper(
      column(
        optional(quantity('none', 'Length of the stop in minutes, where no end is given', { min: 0 })),
        'Minutes',
        'Duration minutes',
        'Downtime minutes',
        'Duration (min)',
        'Minuten',
      ),
    ),
    reason: column(
      text('Why it stopped', { default: '' }),
      'Reason',
      'Reason code',
      'Cause',
      'Failure',
      'Component',
      'Stop reason',
      'Comp',
      'ErrorID',
      'Grund',
    ),
    planned: column(optional(flag('Whether the stop was planned')), 'Planned', 'Is planned', 'Scheduled', 'Geplant'),
  },
  key: ['asset', 'start', 'reason'],
  dated: 'start',
  fill: (row) => {
    const hours = row.hours ?? (row.minutes === null ? null : row.minutes / 60);
    return row.end === null && hours !== null ? { end: row.start + hours / 24 } : {};
  },
  refuse: [
    {
      when: (row) => row.end !== null && row.end < row.start,
      why: 'ended before it began',
      trips: 'Asset,Start,End\nA,2025-03-01 10:00,2025-03-01 09:00\nA,2025-03-02 10:00,2025-03-02 11:00\n',
    },
  ],
  mark: [
    {
      when: (row) => row.end === null,
      why: 'duration unknown: no end is given',
      trips: 'Asset,Start,End\nA,2025-03-01 10:00,\nA,2025-03-02 10:00,2025-03-02 11:00\n',
    },
  ],
  measures: [{ name: 'Stop', unit: 'hours', of: (row) => (row.end === null ? null : (row.end - row.start) * 24) }],
  sample:
    'Asset,Start,End,Reason,Planned\r\n' +
    'Furnace line,2025-05-06 07:10,2025-05-06 11:40,Roll change,yes\r\n' +
    'Furnace line,2025-05-09 22:05,2025-05-10 03:35,Burner trip,no\r\n' +
    'Slitter 2,2025-05-11 14:00,,Knife jam,no\r\n',
});
