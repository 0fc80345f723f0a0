import { Problem } from '../problem';

export interface Queue {
  /** Arrivals per period. */
  readonly arrivalRate: number;
  /** Arrivals that one server can serve in a period. */
  readonly serviceRate: number;
  readonly servers: number;
  /** Standard deviation over mean of the times between arrivals; 1 for arrivals at random. */
  readonly arrivalCv: number;
  readonly serviceCv: number;
}

export interface Waiting {
  /** Share of the servers' time in which they serve. */
  readonly utilisation: number;
  /** Share of arrivals that find all servers busy. */
  readonly wait: number;
  /** Mean wait before service, in periods. */
  readonly meanWait: number;
  /** Mean number that waits. */
  readonly meanQueue: number;
}

/** Nearer to all of their time than this the servers have none left: 0.3 / 0.1 is not 3 in a computer. */
const rounding = 1e-12;

/**
 * Waiting in front of equal servers, in the long run. With both variations at 1 this is Erlang's C formula, exact; with one
 * server and arrivals at random Pollaczek and Khinchine's, exact; else the approximation of Allen and Cunneen, in which
 * the wait of Erlang's queue is multiplied by the mean of both squared variations (Hopp & Spearman, Factory Physics,
 * chapter 8). The share that waits is then Erlang's too.
 */
export function queue({ arrivalRate, serviceRate, servers, arrivalCv, serviceCv }: Queue): Waiting {
  const load = arrivalRate / serviceRate;
  const utilisation = load / servers;
  if (utilisation > 1 - rounding)
    throw new Problem(
      'out-of-range',
      `arrivalRate must be below serviceRate x servers (${Number((serviceRate * servers).toPrecision(12))}), else the queue grows without end: add servers`,
    );
  const blocked = erlangB(load, servers);
  const wait = blocked / (1 - utilisation * (1 - blocked));
  const variation = (arrivalCv ** 2 + serviceCv ** 2) / 2;
  const meanWait = (wait / (servers * serviceRate - arrivalRate)) * variation;
  return { utilisation, wait, meanWait, meanQueue: meanWait * arrivalRate };
}

/** Erlang's B formula by its recursion over the number of servers, which neither overflows nor cancels. */
function erlangB(load: number, servers: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n += 1) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}
