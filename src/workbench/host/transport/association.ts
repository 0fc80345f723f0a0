type Function = (...args: unknown[]) => unknown;

/** `CustomFunctions.associate`, which belongs to the start-up file that the native channel does without. */
export class Association {
  readonly mappings: Record<string, Function> = {};
  private readonly handlers: (() => void)[] = [];

  associate(name: string | Readonly<Record<string, Function>>, compute?: Function): void {
    if (typeof name === 'object') for (const [id, one] of Object.entries(name)) this.associate(id, one);
    else if (compute) {
      this.mappings[name.toUpperCase()] = compute;
      for (const handler of this.handlers) handler();
    }
  }
  onchange(handler: () => void): void {
    this.handlers.push(handler);
  }
}
