import type { Years } from '../../../templates/assumptions';

/** A benefit line and a cost as the definitions know them, without any sheet. */
export interface ModelLine {
  readonly id: string;
  readonly kind: 'Cash' | 'One-off' | 'Risk' | 'Strategic';
  readonly baseline: number;
  readonly target: number;
  readonly exposure: number;
  readonly value: number;
  readonly share: number;
  readonly confidence: number;
}
export interface ModelCost {
  /** 'Response': comes with the events of the line it buys, as far as the ramp, and stands beside its expected benefit. */
  readonly kind: 'Capex' | 'Opex' | 'Response';
  readonly buys: string | null;
  readonly first: number;
  readonly yearly: number;
}
export interface ModelCase {
  readonly lines: readonly ModelLine[];
  readonly costs: readonly ModelCost[];
  readonly ramp: Years;
  readonly discount: number;
  readonly tax: number;
  readonly life: number;
  readonly escalation: number;
  readonly uplift: number;
  readonly giveBack: boolean;
}
export interface ModelResult {
  readonly flows: readonly number[];
  readonly npv: number;
  readonly npvRisk: number;
  readonly npvAll: number;
  readonly benefits: number;
  readonly cost: number;
  readonly peak: number;
  readonly payback: Payback;
  readonly discountedPayback: Payback;
}
export type Payback = number | 'nothing invested' | 'not within horizon' | 'not held';

const years = [0, 1, 2, 3, 4, 5] as const;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The same case from the definitions of net present value, payback and straight-line depreciation (Brealey, Myers and
 * Allen, Principles of Corporate Finance, chapters 5 and 6), written without a look at the formulas of the sheets.
 */
export function model(given: ModelCase): ModelResult {
  const { ramp, discount, tax, life, escalation, uplift, giveBack } = given;
  const annual = (line: ModelLine): number =>
    (line.baseline - line.target) * line.exposure * line.value * line.share * line.confidence;
  const recurring = (kind: ModelLine['kind'], year: number): number =>
    sum(given.lines.filter((line) => line.kind === kind).map(annual)) * ramp[year]! * (1 + escalation) ** year;
  const released = (year: number): number => {
    const step = year === 0 ? ramp[0] : ramp[year]! - ramp[year - 1]!;
    const returned = giveBack && year === 5 ? ramp[5] : 0;
    return sum(given.lines.filter((line) => line.kind === 'One-off').map(annual)) * (step - returned);
  };
  const careful = (amount: number): number => (amount >= 0 ? amount * (1 + uplift) : amount * (1 - uplift));
  const paid = (kind: ModelCost['kind'], year: number): number =>
    sum(given.costs.filter((cost) => cost.kind === kind).map((cost) => careful(year === 0 ? cost.first : cost.yearly)));
  const events = (cost: ModelCost): number => given.lines.find(({ id }) => id === cost.buys)?.exposure ?? 0;
  const responding = (year: number): number =>
    year === 0
      ? paid('Response', 0)
      : sum(
          given.costs
            .filter((cost) => cost.kind === 'Response')
            .map((cost) => careful(cost.yearly) * events(cost) * ramp[year]!),
        );
  const capital = paid('Capex', 0);
  const depreciation = (year: number): number => (year >= 1 && year <= life ? capital / life : 0);
  const taxed = (year: number): number => tax * (recurring('Cash', year) - paid('Opex', year) - depreciation(year));
  const present = (of: (year: number) => number): number => sum(years.map((year) => of(year) / (1 + discount) ** year));

  const flows = years.map(
    (year) => recurring('Cash', year) + released(year) - paid('Capex', year) - paid('Opex', year) - taxed(year),
  );
  const npv = present((year) => flows[year]!);
  const npvRisk = npv + present((year) => recurring('Risk', year) - responding(year));
  return {
    flows,
    npv,
    npvRisk,
    npvAll: npvRisk + present((year) => recurring('Strategic', year)),
    benefits: present((year) => recurring('Cash', year) + released(year)),
    cost: present((year) => paid('Capex', year) + paid('Opex', year)),
    peak: Math.min(...running(flows)),
    payback: payback(flows),
    discountedPayback: payback(flows.map((flow, year) => flow / (1 + discount) ** year)),
  };
}

const running = (flows: readonly number[]): readonly number[] => flows.map((_, year) => sum(flows.slice(0, year + 1)));

/** Less than this is owed to no one. */
const cent = 0.01;
function payback(flows: readonly number[]): Payback {
  const totals = running(flows);
  if (totals.every((total) => total >= -cent)) return 'nothing invested';
  const year = totals.findIndex((total) => total >= 0);
  if (year < 0) return 'not within horizon';
  if (totals.some((total, at) => at > year && total < -cent)) return 'not held';
  return year === 0 ? 0 : year - 1 + -totals[year - 1]! / flows[year]!;
}
