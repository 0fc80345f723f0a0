import type { ScenarioResult } from '../../scenarios/result';
import type { RoiAssumptions } from '../../templates/assumptions';
import type { RoiFacts } from '../../templates/facts';
import { previousRoi } from '../../templates/register/readBack';
import { roiEdits } from '../../templates/roiEdits';
import type { Twin } from '../../twin/model';
import { prepare, type Desk, type Prepared } from './desk';
import { roiFacts } from './roiFacts';

export interface PreparedRoi extends Prepared {
  readonly facts: RoiFacts;
}

/** The ROI sheets for a twin and, if one was made, a run. What a person wrote on earlier ROI sheets stays. */
export async function prepareRoi(
  desk: Desk,
  twin: Twin,
  result: ScenarioResult | null,
  assumptions: RoiAssumptions = {},
): Promise<PreparedRoi> {
  const facts = roiFacts(twin, result);
  const previous = await previousRoi(desk.port);
  const runId = result?.runId ?? 'no run';
  const edits = roiEdits(facts, assumptions, { when: desk.now(), runId, previous });
  return { ...(await prepare(desk, edits)), facts };
}
