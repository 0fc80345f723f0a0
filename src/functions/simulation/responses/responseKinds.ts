import type { Kinds } from '../kinds';
import { dualSource } from './dualSource';
import { expedite } from './expedite';
import { prebuild } from './prebuild';
import type { ResponseRow } from './responseRow';

export const responseKinds: Kinds<ResponseRow> = {
  kinds: [prebuild, dualSource, expedite],
  later: {
    REROUTE: 'say the other way as DUALSOURCE with its leadTime',
    ALLOCATE: 'simulate the places one by one',
    SUBSTITUTE: 'say the other item as DUALSOURCE',
  },
};
