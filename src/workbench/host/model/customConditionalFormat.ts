import { color } from '../color';
import { HostObject } from '../hostObject';
import type { ConditionalFormat } from './conditionalFormat';

/** The parts of a conditional format with a formula; each is a view of one record. */
abstract class Part extends HostObject {
  constructor(protected readonly format: ConditionalFormat) {
    super(format.host);
  }
  protected look(change: ConditionalFormat['record']['look']): void {
    this.format.change({ look: { ...this.format.record.look, ...change } });
  }
}

export class CustomConditionalFormat extends Part {
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.format);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format);
  }
}

class ConditionalFormatRule extends Part {
  get Formula(): string {
    return this.format.record.formula;
  }
  set Formula(formula: string) {
    this.format.change({ formula });
  }
}

class ConditionalRangeFormat extends Part {
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.format);
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.format);
  }
}

class ConditionalRangeFont extends Part {
  get Color(): string {
    return this.format.record.look.color ?? '';
  }
  set Color(given: string) {
    this.look({ color: color(given, 'ConditionalRangeFont.color') });
  }
  get Bold(): boolean {
    return this.format.record.look.bold ?? false;
  }
  set Bold(bold: boolean) {
    this.look({ bold });
  }
  get Italic(): boolean {
    return this.format.record.look.italic ?? false;
  }
  set Italic(italic: boolean) {
    this.look({ italic });
  }
}

class ConditionalRangeFill extends Part {
  get Color(): string {
    return this.format.record.look.fill ?? '';
  }
  set Color(given: string) {
    this.look({ fill: color(given, 'ConditionalRangeFill.color') });
  }
}
