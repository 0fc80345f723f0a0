import { Refusal } from '../workbook/port';

/** Every row was refused: perhaps a column is taken for another, or days and decimals are read the wrong way round. */
export class NothingUsable extends Refusal {
  constructor(
    message: string,
    /** The headings of the file, for a person to choose from. */
    readonly headings: readonly string[],
  ) {
    super(message);
  }
}
