/** A command gets its words and resolves to the exit code. */
export type Command = (words: readonly string[]) => Promise<number>;
