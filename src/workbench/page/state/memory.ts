/** Small habits of this browser, such as the width of the pane; without storage they are forgotten. */
const prefix = 'twinsheet-workbench.';

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(prefix + key, value);
  } catch {
    // A browser that keeps nothing has said so where the workbook is saved.
  }
}
export function forgetHabits(): void {
  for (const key of ['help', 'paneWidth'])
    try {
      localStorage.removeItem(prefix + key);
    } catch {
      return;
    }
}
