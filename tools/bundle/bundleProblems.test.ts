import { randomBytes } from 'node:crypto';
import { bundleProblems } from './bundleProblems';

const page = (scripts: string) =>
  `<meta http-equiv="Content-Security-Policy" content="script-src 'self'"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>${scripts}`;
const good = {
  'taskpane.html': page('<script src="functions.js"></script><script defer src="pane.js"></script>'),
  'functions.js': 'go()',
  'pane.js': 'draw()',
  'manifest.xml': '<Url DefaultValue="https://x.org/taskpane.html"/>',
};
/** So many KB that gzip cannot make smaller. */
const incompressible = (kb: number): Buffer => randomBytes(kb * 1024);
const problems = (change: Record<string, string | Buffer> = {}) =>
  bundleProblems(
    new Map(Object.entries({ ...good, ...change }).map(([name, content]) => [name, Buffer.from(content)])),
  );

test('a bundle as it should be has no problems', () => expect(problems()).toEqual([]));

test.each([
  ['a manifest that names localhost', { 'manifest.xml': '"https://localhost:3000/taskpane.html"' }, 'names localhost'],
  [
    'a manifest that names a file which is not there',
    { 'manifest.xml': '"https://x.org/a.png"' },
    'a.png is not in the bundle',
  ],
  [
    'a page that loads a file which is not there',
    { 'taskpane.html': page('<script src="functions.js"></script><script src="b.js"></script>') },
    'b.js is not',
  ],
  ['code that is evaluated', { 'pane.js': 'x=new Function("return this")' }, 'pane.js evaluates code'],
  ['eval', { 'functions.js': 'x=eval("1")' }, 'functions.js evaluates code'],
  [
    'a page without a policy',
    { 'taskpane.html': good['taskpane.html'].replace(/<meta[^>]*>/, '') },
    'lacks its policy',
  ],
  ['deferred functions', { 'taskpane.html': page('<script defer src="functions.js"></script>') }, 'or it is deferred'],
  [
    'functions after the pane',
    { 'taskpane.html': page('<script src="pane.js"></script><script src="functions.js"></script>') },
    'not the first script',
  ],
  [
    'a page that announces a file which is not there',
    { 'taskpane.html': `${good['taskpane.html']}<link rel="preload" as="script" href="c.js">` },
    'c.js is not',
  ],
  ['an address elsewhere in a page', { 'help.html': '<img src="https://x.org/a.png">' }, 'help.html loads https://x'],
  ['an address elsewhere in a script', { 'pane.js': 'f("https://x.org/a")' }, 'pane.js names x.org'],
  ['a second page without a policy', { 'other.html': '<script src="pane.js"></script>' }, 'other.html lacks'],
  ['functions that are too large', { 'functions.js': incompressible(31) }, 'functions.js is 31 KB'],
  ['a first script that is too large', { 'pane.js': incompressible(121) }, 'the first script of the pane is 121 KB'],
  [
    'a first step that is too large',
    {
      'pane.js': incompressible(100),
      'step.js': incompressible(41),
      'taskpane.html': `${good['taskpane.html']}<link rel="preload" as="script" href="step.js">`,
    },
    'the first script with the first step is 141 KB',
  ],
])('%s is found', (_, change, sentence) => {
  expect(problems(change)).toContainEqual(expect.stringContaining(sentence));
});
