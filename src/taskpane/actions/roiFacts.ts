import type { Missing, RoiFacts } from '../../templates/facts';
import type { Twin } from '../../twin/model';
import { TWIN_TABLE } from '../../twin/sheets/twinSheet';
import { downtimeFacts } from './downtimeFacts';
import type { RunFacts } from './runFacts';
import { shortageFacts } from './shortageFacts';
import { stockFacts } from './stockFacts';

/** What the twin and a run know of the benefit lines; what they do not know says why, and is left to a person. */
export const roiFacts = (twin: Twin, run: RunFacts | Missing): RoiFacts => ({
  scenario: 'missing' in run ? run.missing : run.scenario.name,
  asOf: twin.asOf,
  ...downtimeFacts(twin),
  lostHoursAfter: { missing: 'no plan for the constraint has been tried: state the hours that it should leave' },
  repairsAfter: { missing: 'no maintenance plan has been tried: state the jobs that it should leave' },
  repairCost: { missing: 'the tables hold no repair costs' },
  ...stockFacts(twin),
  carryingRate: { missing: 'the tables do not say how much of the holding rate is capital, which must be left out' },
  ...shortageFacts(run),
  itemColumns: itemColumns(twin),
});

function itemColumns({ items, demandPeriod }: Twin): RoiFacts['itemColumns'] {
  if (items.length === 0) return null;
  const column = (heading: string) => `${TWIN_TABLE}[${heading}]`;
  return {
    serviceLevel: column('Service target'),
    demandMean: column('Mean demand'),
    demandSd: column('Demand sd'),
    leadTime: `${column('Lead time days')}/${demandPeriod.days}`,
    leadTimeSd: `${column('Lead time sd')}/${demandPeriod.days}`,
    dist: column('Distribution'),
  };
}
