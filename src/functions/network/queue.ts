import { queue } from '../../engine/network/queue';
import { Problem } from '../../engine/problem';
import { quantity, word } from '../../fields/field';
import { twinFunction } from '../define';

export const QUEUE = twinFunction({
  name: 'QUEUE',
  question: 'risk',
  summary: 'How long trucks, ships or orders wait in front of docks, berths or machines.',
  method:
    'MMC: arrivals and service at random, any number of servers (Erlang C, exact). MG1: arrivals at random, one server, service of a given variation (Pollaczek-Khinchine, exact). GGC: any variation and number of servers; the wait of MMC times the mean of both squared variations (Allen-Cunneen, an approximation that is good in heavy traffic). Long-run means: a queue that begins empty is shorter at first.',
  params: {
    arrivalRate: quantity('units/period', 'Arrivals per period', { min: 0 }),
    serviceRate: quantity('units/period', 'Arrivals that one server can serve in a period', { above: 0 }),
    servers: quantity('count', 'Servers side by side: docks, berths, machines', {
      min: 1,
      max: 10_000,
      whole: true,
      default: 1,
    }),
    model: word(['MMC', 'MG1', 'GGC'], 'What varies: everything at random, the service alone, or as you say', {
      default: 'MMC',
    }),
    arrivalCv: quantity('ratio', 'Standard deviation over mean of the time between arrivals; GGC alone', {
      min: 0,
      default: 1,
    }),
    serviceCv: quantity('ratio', 'Standard deviation over mean of the service time; MG1 and GGC', {
      min: 0,
      default: 1,
    }),
  },
  shape: 'record',
  results: {
    UTIL: { unit: 'share', help: 'Share of their time in which the servers serve' },
    PWAIT: { unit: 'share', help: 'Share of arrivals that have to wait' },
    WQ: { unit: 'periods', help: 'Mean wait before service begins' },
    LQ: { unit: 'units', help: 'Mean number that waits' },
  },
  main: 'WQ',
  source:
    'Hopp & Spearman, Factory Physics (2011), chapter 8; Allen, Probability, Statistics and Queueing Theory (1990)',
  examples: [
    {
      formula: 'TWIN.QUEUE(8,3,4,,,,"ALL")',
      gives: [
        ['UTIL', 'PWAIT', 'WQ', 'LQ'],
        [0.6666667, 0.3784183, 0.0946046, 0.7568367],
      ],
      within: 1e-7,
      from: 'Erlang C for a load of 8/3 on 4 servers',
    },
    {
      formula: 'TWIN.QUEUE(0.8,1,1,"MG1",,0.5)',
      gives: 2.5,
      within: 1e-9,
      from: 'Pollaczek-Khinchine: 0.8 / (1 - 0.8) x (1 + 0.25) / 2',
    },
  ],
  compute({ model, ...given }) {
    const { arrivalCv, serviceCv, servers } = given;
    if (model === 'MMC' && (arrivalCv !== 1 || serviceCv !== 1))
      throw new Problem('out-of-range', 'arrivalCv and serviceCv are 1 in model MMC: use model GGC');
    if (model === 'MG1' && (servers !== 1 || arrivalCv !== 1))
      throw new Problem('out-of-range', 'servers and arrivalCv are 1 in model MG1: use model GGC');
    const { utilisation, wait, meanWait, meanQueue } = queue(given);
    return { UTIL: utilisation, PWAIT: wait, WQ: meanWait, LQ: meanQueue };
  },
});
