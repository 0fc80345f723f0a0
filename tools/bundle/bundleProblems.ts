import { loadedFromElsewhere, unknownHosts } from './addresses';
import type { Bundle } from './bundle';
import { evaluates } from './evaluates';
import { ownScripts, preloaded, scriptsOf, type Script } from './page';
import { sizes, tooLarge } from './sizes';

/** What is wrong with a bundle that was built for production. */
export function bundleProblems(bundle: Bundle): string[] {
  const text = (name: string) => bundle.get(name)?.toString() ?? '';
  const all = (extension: string) => [...bundle.keys()].filter((name) => name.endsWith(extension));
  const pages = all('.html').map((name) => [name, text(name)] as const);
  const page = text('taskpane.html');
  const manifest = text('manifest.xml');
  const named = [...manifest.matchAll(/"https:\/\/[^/"]+\/([^"]+)"/g)].map(([, path]) => path!);
  const needed = new Set([...named, ...pages.flatMap(([, html]) => [...ownScripts(html), ...preloaded(html)])]);
  return [
    ...(/localhost/.test(manifest) ? ['the manifest names localhost'] : []),
    ...[...needed].filter((name) => !bundle.has(name)).map((name) => `${name} is not in the bundle`),
    ...all('.js').flatMap((name) => [
      ...evaluates(text(name)).map((way) => `${name} evaluates code: ${way}`),
      ...unknownHosts(text(name)).map((host) => `${name} names ${host}, which is not known to be only named`),
    ]),
    ...pages.flatMap(([name, html]) =>
      loadedFromElsewhere(html).map((address) => `${name} loads ${address}: serve it from the add-in's own place`),
    ),
    ...pages
      .filter(
        ([, html]) => /(?<!wasm-)unsafe-eval/.test(html) || (scripted(html) && !/Content-Security-Policy/.test(html)),
      )
      .map(([name]) => `${name} lacks its policy`),
    ...firstIsFunctions(scriptsOf(page)),
    ...tooLarge(sizes(bundle)),
  ];
}

const scripted = (html: string): boolean => /<script\b/.test(html);

function firstIsFunctions([office, functions]: readonly Script[]): string[] {
  const right = /office\.js$/.test(office?.src ?? '') && functions?.src === 'functions.js';
  return right && !/\b(defer|async)\b/.test(functions.tag)
    ? []
    : ['functions.js is not the first script after office.js, or it is deferred: the first calculation would fail'];
}
