import type { RoiFacts } from './facts';
import { cautiousWhenHigh, type Feed } from './line';

export const costKinds = ['Capex', 'Opex'] as const;
export type CostKind = (typeof costKinds)[number];

/** A cost line: an amount in year 0 and an amount in every later year. */
export interface CostLine {
  readonly id: string;
  readonly name: string;
  readonly kind: CostKind;
  /** Stands in until a person fills it in; absent where leaving it out would flatter the case. */
  readonly usual?: 0;
  readonly help: string;
  /**
   * Id of the benefit line that this cost buys. The later amount is then that of one unit of the line's exposure (one
   * event), follows the ramp, and counts where the benefit counts: expected benefits bear their own expected costs.
   */
  readonly buys?: string;
  /** The later amount, from the twin or a run. */
  readonly feeds?: (facts: RoiFacts) => Feed;
}

/** Owners, planners and model upkeep: a twin without owners does not keep its value, so a warning asks for it. */
export const internalTime = 'C4';

export const costLines: readonly CostLine[] = [
  { id: 'C1', name: 'Implementation and integration', kind: 'Capex', help: 'Set-up, integration, consultants' },
  { id: 'C2', name: 'Sensors and data clean-up', kind: 'Capex', help: 'What the data need before they can be trusted' },
  { id: 'C3', name: 'Licences and support', kind: 'Opex', help: 'Subscriptions and their upkeep' },
  { id: internalTime, name: 'Internal time', kind: 'Opex', help: 'Owners, planners, model upkeep' },
  { id: 'C5', name: 'Training and change', kind: 'Opex', usual: 0, help: 'Courses and the time they take' },
  { id: 'C6', name: 'Retirement of old tools', kind: 'Opex', usual: 0, help: 'A saving is a negative cost' },
  {
    id: 'C7',
    name: 'Cost of the response in the scenario',
    kind: 'Opex',
    usual: 0,
    help: 'Extra freight, orders, stock and waiting. Counts as often as the events of I3, as far as the ramp, in its class',
    buys: 'I3',
    feeds: (facts) => cautiousWhenHigh(facts.responseCost),
  },
];
