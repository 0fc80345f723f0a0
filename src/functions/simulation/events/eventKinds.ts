import type { Kinds } from '../kinds';
import { costFactor } from './costFactor';
import { demandFactor } from './demandFactor';
import type { EventRow } from './eventRow';
import { routeDelay } from './routeDelay';
import { supplierDown } from './supplierDown';
import { tariff } from './tariff';
import { yieldLoss } from './yield';

export const eventKinds: Kinds<EventRow> = {
  kinds: [supplierDown, routeDelay, demandFactor, yieldLoss, costFactor, tariff],
  later: { PORTCAPACITY: 'say the wait that it causes as ROUTEDELAY' },
};
