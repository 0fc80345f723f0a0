import type { RoiAssumptions } from '../../templates/assumptions';
import type { RoiFacts } from '../../templates/facts';
import { previousRoi } from '../../templates/register/readBack';
import { roiEdits } from '../../templates/roiEdits';
import type { Twin } from '../../twin/model';
import { prepare, type Desk, type Prepared } from './desk';
import { readLastRun, type LastRun } from './lastRun';
import { roiFacts } from './roiFacts';

export interface PreparedRoi extends Prepared {
  readonly facts: RoiFacts;
  readonly lastRun: LastRun;
  /** Of the run that stands behind the numbers. */
  readonly runId: string;
}

/** The ROI sheets for a twin and, if there is one of it, the run that the workbook holds. What a person wrote on earlier ROI sheets stays. */
export async function prepareRoi(desk: Desk, twin: Twin, assumptions: RoiAssumptions = {}): Promise<PreparedRoi> {
  const lastRun = await readLastRun(desk, twin);
  const facts = roiFacts(twin, lastRun.run);
  const previous = await previousRoi(desk.port);
  const runId = 'missing' in lastRun.run ? 'no run' : lastRun.run.runId;
  const edits = roiEdits(facts, assumptions, { when: desk.now(), runId, previous });
  return { ...(await prepare(desk, edits)), facts, lastRun, runId };
}
