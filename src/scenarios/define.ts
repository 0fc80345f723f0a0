import type { Change } from '../engine/simulation/change';
import type { NumberField, TextField, Values } from '../fields/field';
import type { ItemTwin } from '../twin/model';

/** What the form of the pane can ask for: numbers and texts, no words, flags or days. */
export type Levers = Readonly<Record<string, NumberField | TextField>>;

/** What a scenario or a response changes things for: the items that can be simulated, in the order of their points. */
export interface Scope {
  readonly items: readonly ItemTwin[];
  /** Mean demand of each item in a day. */
  readonly demandPerDay: readonly number[];
  readonly horizonDays: number;
}

/** What a response is made for. */
export interface ResponseScope extends Scope {
  /** The points that the scenario changes something for: what is done for others would be no answer to it. */
  readonly touched: readonly number[];
}

/** The levers that say when something begins and, where one says so, ends: the first simulated day is 0. */
export interface When<Lever extends string = string> {
  readonly from: Lever;
  readonly until?: Lever;
}

/** Who decides, and how often: without them a result changes nothing. */
export interface DecisionLoop {
  readonly decides: string;
  readonly owner: string;
  readonly cadence: string;
  readonly reviewDays: number;
}

/** Something that may happen. */
export interface Scenario<L extends Levers = Levers> extends DecisionLoop {
  readonly id: string;
  readonly name: string;
  readonly asks: string;
  readonly levers: L;
  /** Lever values at which nothing happens. */
  readonly atRest: Values<L>;
  readonly window: When<keyof L & string>;
  /** What more of a lever does to the share served: checked for every scenario. */
  readonly expects: { readonly lever: keyof L & string; readonly fill: 'falls' };
  changes(levers: Values<L>, scope: Scope): readonly Change[];
}

/** Something that can be done about it. */
export interface Response<L extends Levers = Levers> {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  /** What it costs, in words. */
  readonly costs: string;
  readonly levers: L;
  readonly atRest: Values<L>;
  /** Share of the unit cost that a unit by the fast lane costs on top; 0 when it uses none. */
  premium(levers: Values<L>): number;
  /** The lever that its cost is in proportion to, so that the value at which the choice flips is known at once. */
  readonly priced?: keyof L & string;
  readonly window?: When<keyof L & string>;
  changes(levers: Values<L>, scope: ResponseScope): readonly Change[];
}

/** Tie the levers to the type of their values: a misspelt one does not compile. */
export const scenario = <const L extends Levers>(definition: Scenario<L>): Scenario<L> => definition;
export const response = <const L extends Levers>(definition: Response<L>): Response<L> => definition;
