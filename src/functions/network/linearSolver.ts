import { loadLinearSolver } from '../../engine/numeric/linearProgramme';
import { onDemand } from '../gate/onDemand';

/** 1 MB of code over the wire, which nobody waits for who does not call for it. */
export const linearSolver = onDemand(loadLinearSolver);
