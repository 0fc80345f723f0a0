import type { RunAssumptions, ScenarioResult } from '../../scenarios/result';
import type { Given } from '../../scenarios/levers';

export type Loop = ScenarioResult['loop'];

/** What a person has chosen on the Scenarios step; whatever is left out is as the scenario has it. */
export interface ScenarioChoice {
  /** Null is the first of the list. */
  readonly scenario: string | null;
  /** By scenario. */
  readonly levers: Readonly<Record<string, Given>>;
  /** Who decides and how often, by scenario. */
  readonly loops: Readonly<Record<string, Partial<Loop>>>;
  /** Responses that are not compared. */
  readonly left: readonly string[];
  /** By response. */
  readonly responseLevers: Readonly<Record<string, Given>>;
  readonly assumptions: Partial<RunAssumptions>;
}

export const usualChoice: ScenarioChoice = {
  scenario: null,
  levers: {},
  loops: {},
  left: [],
  responseLevers: {},
  assumptions: {},
};
