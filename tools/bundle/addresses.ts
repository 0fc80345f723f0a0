/** Where Office.js is loaded from; nothing else comes from another origin. */
const cdn = 'https://appsforoffice.microsoft.com/';

/** Hosts that scripts only name: namespaces of SVG, sentences of React's errors, sources that the self-test shows. */
const named = [
  'www.w3.org',
  'react.dev',
  'learn.microsoft.com',
  'support.microsoft.com',
  'appsforoffice.microsoft.com',
  'web.mit.edu',
];

/** What a page loads from elsewhere. Links that a person may follow are not loaded. */
export const loadedFromElsewhere = (page: string): readonly string[] =>
  [...page.matchAll(/<(?!a\b)\w+\b[^>]*?\s(?:src|href|action|data)="?([^"\s>]+)/g)]
    .map(([, address]) => address!)
    .filter((address) => /^(?:\w+:)?\/\//.test(address) && !address.startsWith(cdn));

/** What a script names beyond what is known to be only named. */
export const unknownHosts = (code: string): readonly string[] => [
  ...new Set(
    [...code.matchAll(/(?:\b(?:https?|wss?|ftp):|["'`])\/\/([\w-]+(?:\.[\w-]+)+)/g)]
      .map(([, host]) => host!)
      .filter((host) => !named.includes(host)),
  ),
];
