import type { Estimate } from '../engine/simulation/estimate';
import type { Simulated } from '../engine/simulation/join';
import type { ItemTwin } from '../twin/model';
import type { Response } from './define';
import type { Given } from './levers';
import { differs, measured, type Sight } from './measured';
import { type Economics, itemMeasures, type Measure, measureNamed, measures, type MeasureId } from './measures';
import { recoveredByDay } from './recovery';
import type { ItemOutcome, Measures, Outcome, RunAssumptions } from './result';

/** A response with its levers set; the n-th one is variant n + 1 of the run, after the undisturbed one. */
export interface Try {
  readonly response: Response;
  readonly levers: Given;
}

/** What is read off the paths of one run. */
export class Reading {
  private readonly everything: readonly number[];

  constructor(
    private readonly run: Simulated,
    private readonly items: readonly ItemTwin[],
    private readonly tries: readonly Try[],
    private readonly assumptions: RunAssumptions,
    /** Lets others in between two measures: there may be thousands of items. */
    private readonly breathe: () => Promise<void>,
  ) {
    this.everything = items.map((_, at) => at);
  }

  async outcomes(): Promise<readonly Outcome[]> {
    const all: Outcome[] = [];
    for (const variant of this.run.model.variants.keys()) all.push(await this.outcome(variant));
    return all;
  }

  async itemOutcomes(outcomes: readonly Outcome[]): Promise<readonly ItemOutcome[]> {
    const all: ItemOutcome[] = [];
    for (const [at, { item }] of this.items.entries()) {
      outcomes.forEach(({ id }, variant) => {
        const sight = this.sight(variant, [at]);
        const told = itemMeasures.map((measure) => [measure, measured(measureNamed(measure), sight)]);
        all.push({ item, outcome: id, measures: Object.fromEntries(told) as ItemOutcome['measures'] });
      });
      await this.breathe();
    }
    return all;
  }

  costDifference(one: number, other: number): Estimate {
    const difference = differs(measureNamed('totalCost'), this.sight(one), this.sight(other));
    if (difference === null) throw new Error('a cost is always known');
    return difference;
  }

  private async outcome(variant: number): Promise<Outcome> {
    const stock = Array.from(this.run.series[variant]!.stock);
    return {
      ...this.described(variant),
      measures: await this.all((measure) => measured(measure, this.sight(variant))),
      versusNothing:
        variant === 1 ? null : await this.all((measure) => differs(measure, this.sight(variant), this.sight(1))),
      stockByDay: stock,
      recoveredByDay: recoveredByDay(stock, Array.from(this.run.series[0]!.stock)),
    };
  }

  private async all(of: (measure: Measure) => Estimate | null): Promise<Measures> {
    const told: [MeasureId, Estimate | null][] = [];
    for (const measure of measures) {
      told.push([measure.id, of(measure)]);
      await this.breathe();
    }
    return Object.fromEntries(told) as Record<MeasureId, Estimate | null>;
  }

  private described(variant: number): Pick<Outcome, 'id' | 'name' | 'kind' | 'does' | 'costs' | 'levers'> {
    const chosen = this.tries[variant - 1];
    if (chosen === undefined) {
      const does = 'The scenario does not happen.';
      return { id: 'undisturbed', name: 'Undisturbed', kind: 'undisturbed', does, costs: '', levers: {} };
    }
    const { id, name, does, costs } = chosen.response;
    return { id, name, kind: 'response', does, costs, levers: chosen.levers };
  }

  private sight(variant: number, points = this.everything): Sight {
    const chosen = this.tries[variant - 1];
    const premium = chosen === undefined ? 0 : chosen.response.premium(chosen.levers);
    const worth = points.map((at) => worthOf(this.items[at]!, premium, points.length, this.assumptions));
    return { run: this.run, variant, points, worth };
  }
}

const daysOfYear = 365.25;

const worthOf = (
  item: ItemTwin,
  premium: number,
  points: number,
  { horizonDays, waitingCost }: RunAssumptions,
): Economics => ({
  unitCost: item.unitCost ?? 0,
  margin: item.unitPrice === null || item.unitCost === null ? 0 : Math.max(0, item.unitPrice - item.unitCost),
  holdingPerDay: ((item.unitCost ?? 0) * (item.holdingRate ?? 0)) / daysOfYear,
  orderCost: item.orderCost ?? 0,
  premium,
  waitingPerDay: (item.unitPrice ?? item.unitCost ?? 0) * waitingCost,
  days: horizonDays,
  points,
});
