import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';

export class Application extends HostObject {
  get CalculationMode(): string {
    return this.book.calculation === 'manual' ? 'Manual' : 'Automatic';
  }
  set CalculationMode(mode: string) {
    if (mode !== 'Automatic' && mode !== 'Manual') throw invalidArgument('Application.calculationMode');
    this.book.calculation = mode === 'Manual' ? 'manual' : 'automatic';
  }
  /** Model, assumed: a request is only answered when ordinary formulas have been calculated. */
  get CalculationState(): string {
    return 'Done';
  }
  get DecimalSeparator(): string {
    return '.';
  }
  get ThousandsSeparator(): string {
    return ',';
  }

  Calculate(type: string): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw invalidArgument('Application.calculate');
    this.book.calculate(type !== 'Recalculate');
  }
  /** Model, documented: formulas keep their old values until the next `context.sync()`. */
  SuspendApiCalculationUntilNextSync(): void {
    this.host.calculationSuspended = true;
  }
  /** Nothing is painted while a request is executed, asked for or not. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}
