/**
 * Walks formula text and says, for each character, how deep it stands in brackets and whether it is inside quotes:
 * strings double their quotes, sheet names their apostrophes, and in structured references an apostrophe takes the next
 * character as it is. https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export interface Spot {
  readonly at: number;
  readonly char: string;
  /** Open (, { and [ around this character; a bracket itself counts as outside. */
  readonly depth: number;
  readonly square: boolean;
  readonly quoted: boolean;
}

export function* spotsOf(text: string): Generator<Spot> {
  const open: string[] = [];
  let quote: string | null = null;
  let escaped = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    const square = open.at(-1) === '[';
    const quotes = !square && (char === '"' || char === "'");
    const plain = quote === null && !escaped;
    // Within square brackets stands a name: there a parenthesis is a sign like any other.
    if (plain && (square ? ']' : ')}').includes(char)) open.pop();
    yield { at, char, depth: open.length, square: square && char !== ']', quoted: !plain || quotes };
    if (quote !== null) quote = char === quote ? null : quote;
    else if (escaped) escaped = false;
    else if (square && char === "'") escaped = true;
    else if (quotes) quote = char;
    else if ((square ? '[' : '({[').includes(char)) open.push(char);
  }
}

/** The pieces between separators that stand outside of every bracket and quote; put together again they are the text. */
export function splitAt(text: string, separator: string): readonly string[] {
  const cuts = [...spotsOf(text)].filter(({ char, depth, quoted }) => char === separator && depth === 0 && !quoted);
  return [-1, ...cuts.map(({ at }) => at)].map((cut, i) => text.slice(cut + 1, cuts[i]?.at ?? text.length));
}
