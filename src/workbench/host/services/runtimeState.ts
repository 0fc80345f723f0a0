/** What the add-in has asked of the window around it; the workbench page draws it and tests read it. */
export class RuntimeState {
  /** Whether the add-in starts with the workbook (`Load`) or when it is called (`None`). */
  startUp = 'None';
  /** Enabled or not, by the id of a ribbon button; shown or not, by the id of a tab. */
  readonly buttons = new Map<string, boolean>();
  readonly tabs = new Map<string, boolean>();
  private shown = true;
  private readonly listeners = new Set<() => void>();

  /** Of the pane. A hidden one goes on living: formulas are computed and commands run. */
  get visible(): boolean {
    return this.shown;
  }
  show(visible: boolean): void {
    if (this.shown === visible) return;
    this.shown = visible;
    this.tell();
  }
  enable(button: string, enabled: boolean): void {
    this.buttons.set(button, enabled);
    this.tell();
  }
  showTab(tab: string, shown: boolean): void {
    this.tabs.set(tab, shown);
    this.tell();
  }

  /** Hears of every change, whoever made it; returns how to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
