/** What is served: file names from the root of the add-in, with their content. */
export type Bundle = ReadonlyMap<string, Buffer>;
