export interface Script {
  readonly tag: string;
  readonly src: string;
}

/** The scripts that a page names, in their order. */
export const scriptsOf = (page: string): readonly Script[] =>
  [...page.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([tag, src]) => ({ tag, src: src! }));

/** Those from its own place. */
export const ownScripts = (page: string): readonly string[] =>
  scriptsOf(page)
    .map(({ src }) => src)
    .filter((src) => !/^(?:\w+:)?\/\//.test(src));

/** The scripts that it announces, to be fetched beside them. */
export const preloaded = (page: string): readonly string[] =>
  [...page.matchAll(/<link\b[^>]*\brel="?preload\b[^>]*\bhref="?([^"\s>]+)/g)].map(([, href]) => href!);
