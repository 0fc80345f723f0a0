import { empiricalSampler } from '../../src/engine/chance/empiricalSampler';
import { gammaSampler } from '../../src/engine/chance/gammaSampler';
import { stream } from '../../src/engine/chance/stream';
import { civilFromSerial, serialFromCivil } from '../../src/tables/values/serial';
import { commas, withMark } from './csvBytes';
import { seed } from './demandHistory';

/** An asset, the mean hours that it runs between stops, and the mean length of a stop in hours. */
interface Asset {
  readonly asset: string;
  readonly runs: number;
  readonly stops: number;
  readonly reasons: readonly (readonly [reason: string, weight: number])[];
}

const assets: readonly Asset[] = [
  {
    asset: 'Furnace line',
    runs: 96,
    stops: 6.5,
    reasons: [
      ['Burner trip', 9],
      ['Strip break', 6],
      ['Roll bearing', 4],
      ['Thermocouple', 3],
      ['Atmosphere leak', 2],
      ['', 1],
    ],
  },
  {
    asset: 'Slitter 1',
    runs: 210,
    stops: 1.8,
    reasons: [
      ['Knife change', 5],
      ['Scrap winder', 3],
      ['Tension roll', 1],
    ],
  },
  {
    asset: 'Slitter 2',
    runs: 260,
    stops: 2.1,
    reasons: [
      ['Knife change', 5],
      ['Hydraulics', 2],
    ],
  },
  {
    asset: 'Pickling line',
    runs: 330,
    stops: 4.2,
    reasons: [
      ['Acid pump', 3],
      ['Looper', 2],
      ['Fume scrubber', 1],
    ],
  },
];

const first = serialFromCivil({ year: 2024, month: 7, day: 1 })!;
const last = serialFromCivil({ year: 2026, month: 1, day: 1 })!;

/**
 * Stops of eighteen months with days before months, hours in place of some ends, an hour past midnight ("25:10"), an
 * overlapping stop, one that ends before it begins, one sent twice, the headings once more, and one that is still open.
 */
export function downtimeFile(): Uint8Array {
  const stops = [...assets.flatMap(unplanned), ...planned()].sort((a, b) => a.start - b.start);
  const records = stops.map((stop, at) => [
    stop.asset,
    written(stop.start),
    at % 40 === 7 ? '' : written(stop.end),
    at % 40 === 7 ? ((stop.end - stop.start) * 24).toFixed(2) : '',
    stop.reason,
    stop.planned ? 'yes' : 'no',
  ]);
  const odd = [
    ['Furnace line', '14/03/2025 22:40', '14/03/2025 25:10', '', 'Burner trip', 'no'],
    ['Furnace line', '14/03/2025 23:30', '15/03/2025 02:00', '', 'Thermocouple', 'no'],
    ['Slitter 1', '02/06/2025 15:20', '02/06/2025 14:50', '', 'Scrap winder', 'no'],
    records[30]!,
    headings,
    ['Furnace line', '31/12/2025 19:05', '', '', 'Strip break', 'no'],
  ];
  return withMark(commas([headings, ...records, ...odd]));
}

const headings = ['Machine', 'Stop from', 'Stop to', 'Hours', 'Cause', 'Planned'];

interface Stop {
  readonly asset: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly planned: boolean;
}

function unplanned({ asset, runs, stops, reasons }: Asset): readonly Stop[] {
  const between = stream(seed, 0, asset, 'running');
  const lasting = stream(seed, 0, asset, 'stopped');
  const why = stream(seed, 0, asset, 'reason');
  const running = gammaSampler(runs, runs);
  const stopped = gammaSampler(stops, stops * 0.9);
  const which = empiricalSampler(
    reasons.map((_, at) => at),
    reasons.map(([, weight]) => weight),
  );
  const found: Stop[] = [];
  for (let at = first; ;) {
    const start = at + minutes(running.draw(between.next()));
    const end = start + Math.max(1 / 144, minutes(stopped.draw(lasting.next())));
    if (end >= last) return found;
    found.push({ asset, start, end, reason: reasons[which.draw(why.next())]![0], planned: false });
    at = end;
  }
}

/** A roll change on the furnace line on the 8th of each month; in August the overhaul. */
function planned(): readonly Stop[] {
  const found: Stop[] = [];
  for (let at = 0; at < 18; at++) {
    const day =
      serialFromCivil({ year: 2024 + Math.floor((at + 6) / 12), month: ((at + 6) % 12) + 1, day: 8 })! + 6 / 24;
    const overhaul = (at + 6) % 12 === 7;
    found.push({
      asset: 'Furnace line',
      start: day,
      end: day + (overhaul ? 96 : 10) / 24,
      reason: overhaul ? 'Overhaul' : 'Roll change',
      planned: true,
    });
  }
  return found;
}

/** Hours as days, to the minute. */
const minutes = (hours: number): number => Math.round(hours * 60) / 1440;

function written(serial: number): string {
  const whole = Math.round(serial * 1440);
  const { year, month, day } = civilFromSerial(Math.floor(whole / 1440));
  const two = (value: number): string => String(value).padStart(2, '0');
  const minute = whole % 1440;
  return `${two(day)}/${two(month)}/${year} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
