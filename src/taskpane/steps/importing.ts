import { onDemand } from '../../functions/gate/onDemand';

/** Reading a file, judging it and showing what was found come when there is one: the first step does not wait for them. */
export const importing = onDemand(() => import('./importParts'));
