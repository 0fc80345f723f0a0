/**
 * The ways in which libraries really turn text into code. All of them are stopped by the policy of the pages, so a
 * library that does so would fail at a planner's desk; the fourth is @stdlib/function-ctor, which hides the name.
 */
const ways: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['eval', /(?<![\w$.'"`-])eval(?![\w$'"`:-])/],
  ['Function("...")', /(?<![\w$.])Function\(\s*["'`]/],
  ['new Function', /\bnew Function\b/],
  ['Function under another name', /[=(,:]Function[,;)}]/],
  ['a function of a function', /\.constructor\(\s*["'`]/],
  ['a generator or async function of text', /\b(Generator|Async|AsyncGenerator)Function\(/],
  ['a timer with text', /\bset(Timeout|Interval)\(\s*["'`]/],
  ['a module of text', /\bimport\(\s*["'`](data|blob):/],
];

/** How a script evaluates code, in words; empty when it does not. */
export const evaluates = (code: string): readonly string[] =>
  ways.filter(([, pattern]) => pattern.test(code)).map(([what]) => what);
