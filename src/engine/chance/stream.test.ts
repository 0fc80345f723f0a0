import { keyedState, hashText } from './keyedState';
import { Stream, stream } from './stream';

const words = (...of: number[]) => Array.from(Uint32Array.from(of));

test('xoshiro128** gives the numbers of the reference C code from state 1, 2, 3, 4', () => {
  // From the tests of rust-random/rngs, rand_xoshiro/src/xoshiro128starstar.rs, made with xoshiro128starstar.c 1.1.
  const known = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];
  const generator = new Stream().startAt([1, 2, 3, 4]);
  expect(known.map(() => generator.u32())).toEqual(known);
});

test('a key becomes MurmurHash3_x86_128 of its four words', () => {
  // 'fb7d440936aed30a48ad1d9b572b3bfd' is the published hash of "0123456789abcdef" (test vectors of murmurhash3js).
  const [seed, replication, entity, purpose] = new Int32Array(
    Uint8Array.from(Array.from('0123456789abcdef', (c) => c.charCodeAt(0))).buffer,
  );
  const state = new Int32Array(4);
  keyedState(state, seed!, replication!, entity!, purpose!);
  expect(words(...state)).toEqual([0xfb7d4409, 0x36aed30a, 0x48ad1d9b, 0x572b3bfd]);
});

test('a name becomes its FNV-1a hash', () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c: "", "a", "foobar"
  expect(words(hashText(''), hashText('a'), hashText('foobar'))).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

test('the same key gives the same numbers, and any other key gives others', () => {
  const first = (s: Stream) => [s.u32(), s.u32(), s.u32(), s.u32()].join();
  const base = first(stream(1, 0, 'A-100', 'demand'));
  expect(first(stream(1, 0, 'A-100', 'demand'))).toBe(base);
  const others = [
    stream(2, 0, 'A-100', 'demand'),
    stream(1, 1, 'A-100', 'demand'),
    stream(1, 0, 'A-101', 'demand'),
    stream(1, 0, 'A-100', 'lead time'),
    stream(0, 1, 'A-100', 'demand'),
  ].map(first);
  expect(new Set([base, ...others]).size).toBe(6);
});

test('a row is filled with the same numbers as single calls give, and the stream goes on behind it', () => {
  const one = stream(7, 3, 5, 'demand');
  const single = Array.from({ length: 11 }, () => one.next());
  const two = stream(7, 3, 5, 'demand');
  const row = new Float64Array(12);
  two.fill(row, 1, 11);
  expect([...row.slice(1, 11), two.next()]).toEqual(single);
  expect([row[0], row[11]]).toEqual([0, 0]);
});

test('next lies strictly between 0 and 1 at both ends of the 32 bits', () => {
  // From the scrambler: s[1] = 0 gives 0, the least draw.
  const least = new Stream().startAt([1, 0, 0, 0]).next();
  expect(least).toBe(0.5 / 2 ** 32);
  expect((2 ** 32 - 1 + 0.5) / 2 ** 32).toBeLessThan(1);
});

test('the first numbers of a million neighbouring streams are uniform and uncorrelated', () => {
  // Mean 1/2 and variance 1/12 of the uniform; 1e5 draws, so 5 standard errors are 0.0046 and, for the lag, 0.016.
  const s = new Stream();
  const n = 100_000;
  let sum = 0;
  let lagged = 0;
  let before = 0.5;
  for (let replication = 0; replication < n; replication++) {
    const u = s.restart(1, replication, 3, 'demand').next();
    sum += u;
    lagged += (u - 0.5) * (before - 0.5) * 12;
    before = u;
  }
  expect(Math.abs(sum / n - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
  expect(Math.abs(lagged / n)).toBeLessThan(5 / Math.sqrt(n));
});
