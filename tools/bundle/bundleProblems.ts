import { gzipSync } from 'node:zlib';

/** What is served: file names from the root of the add-in, with their content. */
export type Bundle = ReadonlyMap<string, Buffer>;

/** Kilobytes, gzipped: what a planner waits for. `start` is all that the page loads before it shows something. */
const budgets = { 'functions.js': 90, start: 260 };

/** What is wrong with a bundle that was built for production. */
export function bundleProblems(bundle: Bundle): string[] {
  const text = (name: string) => bundle.get(name)?.toString() ?? '';
  const page = text('taskpane.html');
  const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([tag, src]) => ({ tag, src: src! }));
  const own = scripts.map(({ src }) => src).filter((src) => !src.startsWith('http'));
  const manifest = text('manifest.xml');
  const named = [...manifest.matchAll(/"https:\/\/[^/"]+\/([^"]+)"/g)].map(([, path]) => path!);
  return [
    ...(/localhost/.test(manifest) ? ['the manifest names localhost'] : []),
    ...[...new Set([...named, ...own])]
      .filter((name) => !bundle.has(name))
      .map((name) => `${name} is not in the bundle`),
    ...[...bundle.keys()]
      .filter((name) => name.endsWith('.js') && evaluates(text(name)))
      .map((name) => `${name} evaluates code`),
    ...(/unsafe-eval/.test(page) || !/Content-Security-Policy/.test(page) ? ['the page lacks its policy'] : []),
    ...firstIsFunctions(scripts),
    ...tooLarge('functions.js', bundle.get('functions.js') ? [bundle.get('functions.js')!] : []),
    ...tooLarge(
      'start',
      own.flatMap((name) => bundle.get(name) ?? []),
    ),
  ];
}

const evaluates = (code: string): boolean => /[^\w.$]eval\(|\bnew Function\(|[^\w.$]Function\(["']/.test(code);

function firstIsFunctions(scripts: readonly { tag: string; src: string }[]): string[] {
  const [office, functions] = scripts;
  const right = /office\.js$/.test(office?.src ?? '') && functions?.src === 'functions.js';
  return right && !/\b(defer|async)\b/.test(functions.tag)
    ? []
    : ['functions.js is not the first script after office.js, or it is deferred: the first calculation would fail'];
}

function tooLarge(what: keyof typeof budgets, files: readonly Buffer[]): string[] {
  const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1024;
  return size <= budgets[what] ? [] : [`${what} is ${size.toFixed(0)} KB gzipped, ${budgets[what]} are allowed`];
}
