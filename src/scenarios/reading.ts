import type { Simulated } from '../engine/simulation/join';
import type { ItemTwin } from '../twin/model';
import type { Response } from './define';
import { type Economics, worthOf } from './economics';
import { calmAt, disturbedAt, tryAt } from './futures';
import type { LeverValues } from './levers';
import { differs, measured, type Sampled, sampled, type Sight } from './measured';
import { itemMeasures, measureNamed, measures, type MeasureId } from './measures';
import { recoveredByDay } from './recovery';
import type { Comparison, ItemOutcome, Measures, Outcome, RunAssumptions } from './result';

/** A response with its levers set. */
export interface Try {
  readonly response: Response;
  readonly levers: LeverValues;
}

/** What is read off the paths of one run. */
export class Reading {
  private readonly everything: readonly number[];
  /** Each measure over all items, of each future. */
  private readonly samples = new Map<MeasureId, readonly Sampled[]>();

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

  /** The undisturbed future first, then each response. */
  async outcomes(): Promise<readonly Outcome[]> {
    for (const measure of measures) {
      const futures = this.run.model.variants.map((_, variant) => sampled(measure, this.sight(variant)));
      this.samples.set(measure.id, futures);
      await this.breathe();
    }
    return [this.undisturbed(), ...this.tries.map((_, at) => this.response(at))];
  }

  async itemOutcomes(outcomes: readonly Outcome[]): Promise<readonly ItemOutcome[]> {
    const all: ItemOutcome[] = [];
    for (const [at, { item }] of this.items.entries()) {
      outcomes.forEach(({ id }, variant) => {
        const sight = this.sight(variant, [at]);
        const told = itemMeasures.map((measure) => [measure, measured(sampled(measureNamed(measure), sight))]);
        all.push({ item, outcome: id, measures: Object.fromEntries(told) as ItemOutcome['measures'] });
      });
      await this.breathe();
    }
    return all;
  }

  /** How much more one response costs in all than another, with what is due to the scenario told apart. */
  costs(one: number, other: number): Comparison {
    const of = this.samples.get('totalCost')!;
    const whole = differs(of[disturbedAt(one)]!, of[disturbedAt(other)]!);
    const calm = { chosen: of[this.calm(one)]!, other: of[this.calm(other)]! };
    const anyway = differs(calm.chosen, calm.other);
    const because = differs(of[disturbedAt(one)]!, of[disturbedAt(other)]!, calm);
    if (whole === null || anyway === null || because === null) throw new Error('a cost is always known');
    return { whole, because, anyway };
  }

  private undisturbed(): Outcome {
    return {
      id: 'undisturbed',
      name: 'Undisturbed',
      kind: 'undisturbed',
      does: 'The scenario does not happen.',
      costs: '',
      levers: {},
      ...this.seen(0),
      versusNothing: this.all((of) => differs(of[0]!, of[disturbedAt(0)]!)),
      withoutScenario: null,
      becauseOfScenario: null,
    };
  }

  private response(at: number): Outcome {
    const { response, levers } = this.tries[at]!;
    const { id, name, does, costs } = response;
    const here = disturbedAt(at);
    const nothing = disturbedAt(0);
    const calm = this.calm(at);
    const first = at === 0;
    return {
      ...{ id, name, kind: 'response', does, costs, levers },
      ...this.seen(here),
      versusNothing: first ? null : this.all((of) => differs(of[here]!, of[nothing]!)),
      withoutScenario: first ? null : this.all((of) => differs(of[calm]!, of[0]!)),
      becauseOfScenario: first
        ? null
        : this.all((of) => differs(of[here]!, of[nothing]!, { chosen: of[calm]!, other: of[0]! })),
    };
  }

  private seen(variant: number): Pick<Outcome, 'measures' | 'stockByDay' | 'recoveredByDay'> {
    const stock = Array.from(this.run.series[variant]!.stock);
    return {
      measures: this.all((of) => measured(of[variant]!)),
      stockByDay: stock,
      recoveredByDay: recoveredByDay(stock, Array.from(this.run.series[0]!.stock)),
    };
  }

  private all(of: (futures: readonly Sampled[]) => Measures[MeasureId]): Measures {
    const told = [...this.samples].map(([id, futures]) => [id, of(futures)]);
    return Object.fromEntries(told) as Record<MeasureId, Measures[MeasureId]>;
  }

  private calm(at: number): number {
    return calmAt(at, this.tries.length);
  }

  private sight(variant: number, points = this.everything): Sight {
    const at = tryAt(variant, this.tries.length);
    const chosen = at === null ? undefined : this.tries[at];
    const premium = chosen === undefined ? 0 : chosen.response.premium(chosen.levers);
    const worth = points.map((point): Economics =>
      worthOf(this.items[point]!, premium, points.length, this.assumptions),
    );
    return { run: this.run, variant, points, worth };
  }
}
