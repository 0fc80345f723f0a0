import { keyedState, type Key } from './keyedState';

/** The distance between two values of `next`: a draw carries 32 random bits. */
const step = 2 ** -32;

/**
 * One stream of random numbers: xoshiro128** 1.1 (Blackman and Vigna 2021, "Scrambled linear pseudorandom number
 * generators", ACM TOMS 47(4); https://prng.di.unimi.it/xoshiro128starstar.c). It works on 32-bit integers only, so
 * every JavaScript engine gives the same numbers.
 */
export class Stream {
  private readonly state = new Int32Array(4);

  /** Starts again, for another key; lets a loop over replications reuse the object. */
  restart(seed: number, replication: number, entity: Key, purpose: Key): this {
    keyedState(this.state, seed, replication, entity, purpose);
    return this;
  }

  /** Starts from four words of state, as the reference implementation does. */
  startAt(words: ArrayLike<number>): this {
    this.state.set(words);
    return this;
  }

  /** A whole number from 0 to 2^32 - 1. */
  u32(): number {
    const s = this.state;
    const s1 = s[1]!;
    const scaled = Math.imul(s1, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    s[2]! ^= s[0]!;
    s[3]! ^= s1;
    s[1] = s1 ^ s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= s1 << 9;
    const s3 = s[3]!;
    s[3] = (s3 << 11) | (s3 >>> 21);
    return result >>> 0;
  }

  /** Uniform between 0 and 1, and never either: it may be handed to any quantile function. */
  next(): number {
    return (this.u32() + 0.5) * step;
  }

  /** Uniforms for a whole row: as many calls of `next`, twice as fast since the state stays in registers. */
  fill(row: Float64Array, from = 0, to = row.length): void {
    const s = this.state;
    let s0 = s[0]!;
    let s1 = s[1]!;
    let s2 = s[2]!;
    let s3 = s[3]!;
    for (let i = from; i < to; i++) {
      const scaled = Math.imul(s1, 5);
      const result = Math.imul((scaled << 7) | (scaled >>> 25), 9);
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = (s3 << 11) | (s3 >>> 21);
      row[i] = ((result >>> 0) + 0.5) * step;
    }
    s[0] = s0;
    s[1] = s1;
    s[2] = s2;
    s[3] = s3;
  }
}

/**
 * The stream of one purpose of one entity in one replication of one seed: the demand of item 7 in run 12, say.
 * Scenarios that draw the same thing from the same key share their luck, whatever else they draw, and chunks of
 * replications can run anywhere and in any order.
 */
export const stream = (seed: number, replication: number, entity: Key, purpose: Key): Stream =>
  new Stream().restart(seed, replication, entity, purpose);
