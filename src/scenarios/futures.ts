/**
 * Where the futures of a run stand among its variants. The undisturbed one is the first; then each response (by its
 * place, do nothing is 0) in the scenario; then each but do nothing without the scenario, on the same luck: only so can
 * it be told what a response is worth because of the scenario and what it would be worth anyway.
 */
export const disturbedAt = (response: number): number => response + 1;

/** Do nothing without the scenario is the undisturbed future. */
export const calmAt = (response: number, responses: number): number => (response === 0 ? 0 : responses + response);

/** The response of a variant; null for the undisturbed future. */
export const tryAt = (variant: number, responses: number): number | null =>
  variant === 0 ? null : variant <= responses ? variant - 1 : variant - responses;

/** A list in that order. */
export function futuresOf<T>(
  undisturbed: T,
  responses: number,
  of: (response: number, happens: boolean) => T,
): readonly T[] {
  const all = Array.from({ length: responses }, (_, at) => at);
  return [undisturbed, ...all.map((at) => of(at, true)), ...all.slice(1).map((at) => of(at, false))];
}
