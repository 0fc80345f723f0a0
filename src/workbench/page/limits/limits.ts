import { webPayloadLimit, type Faults } from '../../host/faults';

/** What a developer can make go wrong, as switches of the page. */
export interface Limits {
  /** Refuse requests and answers above 5 MB, as Excel on the web does. */
  readonly payload: boolean;
  /** Behave as while someone types into a cell. */
  readonly cellEdit: boolean;
  /** Milliseconds that every answer takes longer. */
  readonly delay: number;
  /** The next request fails with it. */
  readonly refuseNext: string | null;
  /** A member that the host pretends not to have, such as `Range.GetSpillParent`; empty for none. */
  readonly without: string;
  /** Milliseconds until the functions get to see a call. */
  readonly lateFunctions: number;
}

export const noLimits: Limits = {
  payload: true,
  cellEdit: false,
  delay: 0,
  refuseNext: null,
  without: '',
  lateFunctions: 0,
};

export const refusals = [
  'GeneralException',
  'ActivityLimitReached',
  'AccessDenied',
  'InvalidOrTimedOutSession',
] as const;

/** Someone typing into a cell counts as the switch does. */
export function applyLimits(limits: Limits, typing: boolean, faults: Faults): void {
  faults.payloadLimit = limits.payload ? webPayloadLimit : null;
  faults.cellEditMode = limits.cellEdit || typing;
  faults.delay = limits.delay;
  faults.without.clear();
  const member = limits.without.trim();
  if (member !== '') faults.without.add(member);
}

/** What is not as in everyday Excel, in the words of the status line. */
export function sayLimits(limits: Limits): readonly string[] {
  const said: string[] = [];
  if (!limits.payload) said.push('no 5 MB limit');
  if (limits.cellEdit) said.push('cell-edit mode');
  if (limits.delay > 0) said.push(`host ${limits.delay} ms late`);
  if (limits.refuseNext !== null) said.push(`next request: ${limits.refuseNext}`);
  if (limits.without.trim() !== '') said.push(`without ${limits.without.trim()}`);
  if (limits.lateFunctions > 0) said.push(`functions ${limits.lateFunctions} ms late`);
  return said;
}
