import { loadedFromElsewhere, unknownHosts } from './addresses';

test('a page may load from itself and from Office', () => {
  const page = '<script src=a.js></script><link rel="preload" href="b.js"><img src="assets/c.png">';
  expect(loadedFromElsewhere(`${page}<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js>`)).toEqual(
    [],
  );
});
test.each([
  ['<script src="https://cdn.example.com/x.js"></script>', 'https://cdn.example.com/x.js'],
  ['<link rel=stylesheet href=//fonts.example.com/css>', '//fonts.example.com/css'],
  ['<img alt="" src="https://example.com/pixel.gif">', 'https://example.com/pixel.gif'],
])('%s loads from elsewhere', (page, address) => {
  expect(loadedFromElsewhere(page)).toEqual([address]);
});
test('a link to follow is not loaded', () => {
  expect(loadedFromElsewhere('<a href="https://example.com/help">Help</a>')).toEqual([]);
});

test('a script names no host but those that are known', () => {
  expect(unknownHosts('n="http://www.w3.org/2000/svg"')).toEqual([]);
  expect(unknownHosts('fetch("https://stats.example.com/a");new WebSocket("wss://live.example.com")')).toEqual([
    'stats.example.com',
    'live.example.com',
  ]);
  expect(unknownHosts('load("//cdn.example.com/x.js")')).toEqual(['cdn.example.com']);
  expect(unknownHosts('a//comment.of.code')).toEqual([]);
});
