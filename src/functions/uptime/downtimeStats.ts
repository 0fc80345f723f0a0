import { downtimeStats } from '../../engine/reliability/downtimeStats';
import { cells, day, days, optional, texts } from '../../fields/field';
import { twinFunction } from '../define';
import { stopsByAsset } from './stopsByAsset';

export const DOWNTIMESTATS = twinFunction({
  name: 'DOWNTIMESTATS',
  question: 'uptime',
  summary: 'Downtime, availability, MTBF and MTTR of each asset in a window of time, from a log of stops.',
  method:
    'Each stop is cut to the window; a blank end is still open at its end. Stops of one asset that overlap or touch are merged. Planned time is taken out of the stops and of the window first. Events are the merged stops that began inside the window: the time of one that began before counts, the event does not. Availability is uptime / (window - planned), MTBF is uptime / events, MTTR the downtime of the events / events.',
  params: {
    asset: texts('Asset of each stop'),
    start: days('Date and time at which each stop began', 'time'),
    end: days('Date and time at which it ended; blank while it lasts', 'time'),
    windowStart: day('Start of the time looked at', 'time'),
    windowEnd: day('End of the time looked at', 'time'),
    planned: optional(
      cells('TRUE or 1 for each stop that was planned, or two columns with the start and end of planned time'),
    ),
  },
  shape: 'table',
  results: {
    asset: { unit: 'text', help: 'Name of the asset', missing: 'asset is blank' },
    events: { unit: 'count', help: 'Unplanned stops that began in the window' },
    carriedIn: { unit: 'count', help: 'Unplanned stops that began before it' },
    open: { unit: 'count', help: 'Unplanned stops that had not ended when the window did' },
    downtimeH: { unit: 'hours', help: 'Unplanned downtime, overlaps counted once' },
    rawH: { unit: 'hours', help: 'Unplanned stops summed up, overlaps counted again' },
    overlapH: { unit: 'hours', help: 'What overlaps would have counted twice' },
    plannedH: { unit: 'hours', help: 'Planned time' },
    uptimeH: { unit: 'hours', help: 'Window less planned time and downtime' },
    availability: {
      unit: 'share',
      help: 'Uptime over the time that was not planned',
      missing: 'planned covers the whole window',
    },
    mtbfH: {
      unit: 'hours',
      help: 'Uptime per event',
      missing: 'no stop in start began in the window: see MTBF for a lower bound',
    },
    mttrH: { unit: 'hours', help: 'Downtime per event', missing: 'no stop in start began in the window' },
    longestH: { unit: 'hours', help: 'Longest merged stop' },
  },
  source: 'IEC 61703:2016, mathematical expressions for reliability, availability and maintainability terms',
  examples: [
    {
      formula: 'TWIN.DOWNTIMESTATS({"L1";"L1";"L1"},{46023;46023.25;46024},{46023.5;46023.75;46024.5},46023,46025)',
      gives: [
        [
          'asset',
          'events',
          'carriedIn',
          'open',
          'downtimeH',
          'rawH',
          'overlapH',
          'plannedH',
          'uptimeH',
          'availability',
          'mtbfH',
          'mttrH',
          'longestH',
        ],
        ['L1', 2, 0, 0, 30, 36, 6, 0, 18, 0.375, 9, 15, 18],
      ],
      from: 'by hand: two stops of 12 h overlap for 6 h, a third of 12 h follows, in 48 h',
    },
  ],
  compute({ asset, start, end, windowStart, windowEnd, planned }) {
    const window = { start: windowStart, end: windowEnd };
    const assets = stopsByAsset({ asset, start, end, planned });
    return [...assets].map(([name, stops]) => {
      const stats = downtimeStats(stops, window);
      return {
        asset: name === '' ? null : name,
        events: stats.events,
        carriedIn: stats.carriedIn,
        open: stats.open,
        downtimeH: stats.downtime,
        rawH: stats.raw,
        overlapH: stats.overlap,
        plannedH: stats.planned,
        uptimeH: stats.uptime,
        availability: stats.availability,
        mtbfH: stats.mtbf,
        mttrH: stats.mttr,
        longestH: stats.longest,
      };
    });
  },
});
