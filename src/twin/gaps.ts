import { periodsAfter } from './calendar';
import { isoFromSerial } from '../tables/values/serial';
import type { Verdict } from './finding';
import type { DemandPeriod, History } from './model';

/** Shares of the periods without a record from which a history is thin, and from which it says nothing. */
const THIN_SHARE = 0.2;
const USELESS_SHARE = 0.5;
/** Longest silence at the end, in periods: beyond it nobody knows whether the item is still wanted. */
const longestSilence = { day: 42, week: 6, month: 3 } as const;

export interface Gaps {
  readonly missing: number;
  readonly verdict: Verdict;
  /** Why nothing can be told; empty when something can. */
  readonly says: string;
}

/** What the periods without a record leave of a history. They are unknown, so many of them are no evidence of zero. */
export function gapsIn({ firstPeriod, quantities }: History, period: DemandPeriod): Gaps {
  const missing = quantities.filter((quantity) => quantity === null).length;
  const last = quantities.reduce<number>((last, quantity, at) => (quantity === null ? last : at), -1);
  const says = (verdict: Verdict, why = ''): Gaps => ({ missing, verdict, says: why });
  if (quantities.length - 1 - last > longestSilence[period.name])
    return says('cannot tell', `no record since ${nameOf(firstPeriod, last, period)}`);
  const share = quantities.length === 0 ? 0 : missing / quantities.length;
  if (share > USELESS_SHARE) return says('cannot tell', 'more than half are missing');
  return says(share > THIN_SHARE ? 'thin' : 'good');
}

function nameOf(first: number | null, last: number, period: DemandPeriod): string {
  if (first === null || last < 0) return 'the first';
  const day = isoFromSerial(last === 0 ? first : periodsAfter(period, first, last)[last - 1]!);
  return period.name === 'month' ? day.slice(0, 7) : day;
}
