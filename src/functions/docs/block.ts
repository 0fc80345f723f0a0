import type { Cell } from '../../fields/field';

/** What a reference page is made of; Markdown, HTML and the pane's card show the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor?: string }
  /** Text may hold `code` between backticks. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly headings: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] };

export interface Item {
  /** What the text is about, and where to read on. */
  readonly name?: string;
  readonly link?: string;
  readonly text: string;
}

export const heading = (level: 1 | 2 | 3, text: string, anchor?: string): Block => ({
  kind: 'heading',
  level,
  text,
  ...(anchor !== undefined && { anchor }),
});
export const text = (words: string): Block => ({ kind: 'text', text: words });
export const formula = (words: string): Block => ({ kind: 'formula', text: words });
export const list = (items: readonly Item[]): Block => ({ kind: 'list', items });
export const table = (headings: readonly Cell[], rows: readonly (readonly Cell[])[]): Block => ({
  kind: 'table',
  headings,
  rows,
});
