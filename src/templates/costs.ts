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
];
