/** What a stream of random numbers belongs to: a number, or a name of which the hash is taken. */
export type Key = number | string;

/** FNV-1a over the UTF-16 units of a name (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashText(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash;
}

const word = (key: Key): number => (typeof key === 'number' ? key | 0 : hashText(key));
const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
const scramble = (x: number, first: number, by: number, second: number): number =>
  Math.imul(rotate(Math.imul(x, first), by), second);

function avalanche(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * The start of a generator for one key: MurmurHash3_x86_128 of the four words, which is one block of that hash.
 * Every step of it can be undone, so two keys never share a start; a mere 32-bit hash would let some of a million
 * streams collide (Appleby, https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp).
 */
export function keyedState(into: Int32Array, seed: number, replication: number, entity: Key, purpose: Key): void {
  let a = scramble(seed | 0, 0x239b961b, 15, 0xab0e9789);
  let b = scramble(replication | 0, 0xab0e9789, 16, 0x38b34ae5);
  let c = scramble(word(entity), 0x38b34ae5, 17, 0xa1e38b93);
  let d = scramble(word(purpose), 0xa1e38b93, 18, 0x239b961b);

  // The four running words start at the hash's own seed, which is 0 here, so each takes in the next one unchanged.
  a = (Math.imul(rotate(a, 19), 5) + 0x561ccd1b) | 0;
  b = (Math.imul(rotate(b, 17), 5) + 0x0bcaa747) | 0;
  c = (Math.imul(rotate(c, 15), 5) + 0x96cd1c35) | 0;
  d = (Math.imul((rotate(d, 13) + a) | 0, 5) + 0x32ac3b17) | 0;

  a ^= 16; // the length of the block
  b ^= 16;
  c ^= 16;
  d ^= 16;
  a = (a + b + c + d) | 0;
  b = avalanche((b + a) | 0);
  c = avalanche((c + a) | 0);
  d = avalanche((d + a) | 0);
  a = (avalanche(a) + b + c + d) | 0;
  into[0] = a;
  into[1] = b + a;
  into[2] = c + a;
  into[3] = d + a;

  // xoshiro stays at zero for ever if it starts there; one key in 2^128 would.
  if ((into[0]! | into[1]! | into[2]! | into[3]!) === 0) into[0] = 1;
}
