import { contains, overlap, without } from '../a1';
import type { Message, Place, Validation } from '../book';
import type { Host } from '../host';
import { HostObject } from '../hostObject';
import { writable } from './rangeCells';
import { readRule, wireRule } from './validationRule';

type Alert = { showAlert?: boolean; style?: string; title?: string; message?: string };
type Prompt = { showPrompt?: boolean; title?: string; message?: string };

/** The rule that holds for a range. Setting a part of one that covers more cuts it into pieces. */
export class DataValidation extends HostObject {
  constructor(
    host: Host,
    private readonly place: Place,
  ) {
    super(host);
  }
  /** Model, documented: `None`, the kind of the rule, or `Inconsistent` where the cells differ. */
  get Type(): string {
    const found = this.overlapping;
    if (found.length === 0) return 'None';
    const { rule } = this.whole ?? {};
    return rule ? rule.kind[0]!.toUpperCase() + rule.kind.slice(1) : 'Inconsistent';
  }
  get Rule(): unknown {
    return this.whole ? wireRule(this.whole.rule) : {};
  }
  set Rule(given: object) {
    this.change({ rule: readRule(given) });
  }
  get ErrorAlert(): Alert {
    const { alert, style = 'stop' } = this.whole ?? {};
    const { title = '', text = '' } = alert ?? {};
    return { showAlert: alert !== null, style: style[0]!.toUpperCase() + style.slice(1), title, message: text };
  }
  set ErrorAlert(given: Alert) {
    const style = (given.style ?? 'Stop').toLowerCase() as Validation['style'];
    this.change({ style, alert: given.showAlert === false ? null : messageOf(given) });
  }
  get Prompt(): Prompt {
    const { title = '', text = '' } = this.whole?.prompt ?? {};
    return { showPrompt: this.whole?.prompt !== null, title, message: text };
  }
  set Prompt(given: Prompt) {
    this.change({ prompt: given.showPrompt === false ? null : messageOf(given) });
  }
  get IgnoreBlanks(): boolean {
    return this.whole?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }
  Clear(): void {
    writable(this.host, this.place, 'DataValidation.clear');
    for (const found of this.overlapping) {
      this.book.validations.remove(found.id);
      without(found, this.place).forEach((piece, i) => {
        this.book.validations.put({ ...piece, id: `${found.id}.${i + 1}` });
      });
    }
  }

  private get overlapping(): readonly Validation[] {
    const { sheet } = this.place;
    return this.book.validations.all().filter((other) => other.sheet === sheet && overlap(other, this.place));
  }
  private get whole(): Validation | undefined {
    return this.overlapping.find((found) => contains(found, this.place));
  }
  private change(change: Partial<Validation>): void {
    writable(this.host, this.place, 'DataValidation');
    const { sheet, row, column, rows, columns } = this.place;
    const before = this.whole ?? blank;
    const id = `validation${this.host.nextId()}:${sheet}`;
    this.Clear();
    this.book.validations.put({ ...before, ...change, id, sheet, row, column, rows, columns });
  }
}

/** Model, documented: blanks are allowed. Model, assumed: a stop with Excel's own sentence, and no prompt. */
const blank: Omit<Validation, keyof Place | 'id'> = {
  rule: { kind: 'custom', formula: '=TRUE' },
  ignoreBlanks: true,
  alert: { title: '', text: '' },
  style: 'stop',
  prompt: null,
};

const messageOf = ({ title = '', message = '' }: Alert | Prompt): Message => ({ title, text: message });
