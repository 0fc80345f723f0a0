/** Whose change is being carried to the other side, so that it is not carried back. */
export class Turn {
  private current: 'book' | 'view' | null = null;

  get of(): 'book' | 'view' | null {
    return this.current;
  }

  take(of: 'book' | 'view', work: () => void): void {
    const before = this.current;
    this.current = of;
    try {
      work();
    } finally {
      this.current = before;
    }
  }
}
