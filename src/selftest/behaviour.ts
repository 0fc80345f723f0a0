/**
 * How sure we are of a behaviour. Documented: Microsoft says so. Recorded: seen with the real thing, which for what the
 * client library does by itself is the library. Assumed: we rely on it, and nobody has told us.
 */
export type Belief = 'documented' | 'recorded' | 'assumed';

/** What must be there before a behaviour can be tried: Excel on the web, or the =TWIN functions. */
type Need = 'web' | 'functions';

/** One thing that Excel does and that the product relies on. */
export interface Behaviour {
  /** `theme/what`, unique. */
  readonly id: string;
  /** What Excel does, as a sentence. */
  readonly about: string;
  readonly belief: Belief;
  /** The address of the documentation, or why we believe it. */
  readonly source: string;
  readonly needs?: Need;
  /** Throws when Excel does something else. */
  run(ground: Ground): Promise<void>;
}

/** What a behaviour works on: an empty sheet that exists for it alone, and names that nobody else has. */
export interface Ground {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The name of the sheet. */
  readonly home: string;
  /** In front of the =TWIN functions, without the dot. */
  readonly namespace: string;
  /** A name for a table, a defined name, a setting or a further sheet; what bears it is removed afterwards. */
  own(word: string): string;
  send(): Promise<void>;
  /** Requests that the client has sent so far, those that only give references back left out. */
  requests(): number;
}
