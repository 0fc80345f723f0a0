import type { Cell } from '../fields/field';
import type { Estimate } from '../engine/simulation/estimate';
import type { ItemMeasureId, MeasureId } from './measures';

export type Measures = Readonly<Record<MeasureId, Estimate | null>>;

/** What a run of a scenario found. Plain data: sheets, pane and the ROI register read it. */
export interface ScenarioResult {
  /** Hash of the twin, the levers, the options and the version: the same id means the same numbers. */
  readonly runId: string;
  readonly scenario: Chosen & { readonly asks: string };
  readonly loop: {
    readonly decides: string;
    readonly owner: string;
    readonly cadence: string;
    readonly reviewDays: number;
  };
  readonly options: RunAssumptions;
  /** Excel serial day on which the run starts: the day that the twin describes. */
  readonly asOf: number;
  readonly version: string;
  /** The undisturbed future first, then what the responses make of the disturbed one, do nothing first. */
  readonly outcomes: readonly Outcome[];
  readonly items: readonly ItemOutcome[];
  /** Items that could not be simulated, and why. */
  readonly left: readonly { readonly item: string; readonly why: string }[];
  /** Units where no cost is known at all. */
  readonly stockIn: 'money' | 'units';
  readonly notes: readonly string[];
  readonly decision: Decision;
}

export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly levers: Readonly<Record<string, Cell>>;
}

export interface RunAssumptions {
  readonly replications: number;
  readonly seed: number;
  readonly horizonDays: number;
  /** Share of demand not served at once that waits; the rest is lost. */
  readonly waits: number;
  /** Cost of one unit waiting one day, as a share of its price. */
  readonly waitingCost: number;
  /** Share of what is on order that is owned: it ties up capital and costs holding. */
  readonly ownedInTransit: number;
}

export interface Outcome extends Chosen {
  readonly kind: 'undisturbed' | 'response';
  readonly does: string;
  readonly costs: string;
  readonly measures: Measures;
  /** This less do nothing, paired; null for do nothing itself. */
  readonly versusNothing: Measures | null;
  /** The same difference where the scenario does not happen: what the response is worth anyway. Null for do nothing and the undisturbed. */
  readonly withoutScenario: Measures | null;
  /** The difference of the two, paired: what the response is worth because of the scenario. Null like that. */
  readonly becauseOfScenario: Measures | null;
  /** Mean stock on hand at the end of each day, at unit cost or in units (`stockIn`). */
  readonly stockByDay: readonly number[];
  /**
   * The day from which mean stock stays within 5% of the undisturbed one: 0 when it never falls further below, null
   * when it is not back within the horizon.
   */
  readonly recoveredByDay: number | null;
}

export interface ItemOutcome {
  readonly item: string;
  readonly outcome: string;
  readonly measures: Pick<Measures, ItemMeasureId>;
}

/** How much more one response costs than another, and how much of that is due to the scenario. */
export interface Comparison {
  readonly whole: Estimate;
  /** Due to the scenario: the whole less what is so anyway, paired. */
  readonly because: Estimate;
  /** The same difference where the scenario does not happen. */
  readonly anyway: Estimate;
}

export interface Decision {
  /**
   * Id of the response with the lowest mean total cost, or with the highest fill rate where what a shortage costs is
   * not known. Only settled when `sure`.
   */
  readonly best: string;
  /** False when its band does not tell it from the next best, when costs cannot be compared, or nothing else was tried. */
  readonly sure: boolean;
  readonly sentence: string;
  /** What the best one saves in total cost against the next best; null where costs cannot be compared. */
  readonly saves: Comparison | null;
  /** At which value of a lever the choice would flip; null when it is not known without another run. */
  readonly flips: string | null;
}
