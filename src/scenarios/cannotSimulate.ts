import { Refusal } from '../workbook/port';

/** The data do not carry a simulation, whatever is asked of it: the rest of a longer job may still be worth doing. */
export class CannotSimulate extends Refusal {}
