/** What the add-in has asked of the window around it; the workbench page draws it and tests read it. */
export class RuntimeState {
  /** Whether the add-in starts with the workbook (`Load`) or when it is called (`None`). */
  startUp = 'None';
  visible = true;
  /** Enabled or not, by the id of a ribbon button; shown or not, by the id of a tab. */
  readonly buttons = new Map<string, boolean>();
  readonly tabs = new Map<string, boolean>();
  onVisible: (visible: boolean) => void = () => undefined;
}
