import { response } from './define';

/** What every other response is compared with. */
export const doNothing = response({
  id: 'doNothing',
  name: 'Do nothing',
  does: 'Orders go out by the reorder point and quantity that the twin advises; those in force today are not known.',
  costs: 'Nothing on top of what the scenario costs.',
  levers: {},
  atRest: {},
  premium: () => 0,
  changes: () => [],
});
