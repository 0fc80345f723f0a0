import { response } from './define';

/** What every other response is compared with. */
export const doNothing = response({
  id: 'doNothing',
  name: 'Do nothing',
  does: 'Orders go on by the policy that is in force.',
  costs: 'Nothing but what the disruption costs.',
  levers: {},
  atRest: {},
  premium: () => 0,
  changes: () => [],
});
