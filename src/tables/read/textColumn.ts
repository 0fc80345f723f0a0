/**
 * One column of text, each distinct text kept once: a million rows of dates are a few thousand texts, and each is
 * read as a date once.
 */
export class TextColumn {
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();
  private stored = new Int32Array(1024);
  private count = 0;

  add(text: string): void {
    let code = this.known.get(text);
    if (code === undefined) {
      code = this.texts.length;
      this.known.set(text, code);
      this.texts.push(text);
    }
    if (this.count === this.stored.length) {
      const longer = new Int32Array(this.count * 2);
      longer.set(this.stored);
      this.stored = longer;
    }
    this.stored[this.count++] = code;
  }

  get rows(): number {
    return this.count;
  }

  /** For each row the place of its text in `texts`. */
  get codes(): Int32Array {
    return this.stored.subarray(0, this.count);
  }

  textAt(row: number): string {
    return this.texts[this.stored[row] ?? -1] ?? '';
  }
}
