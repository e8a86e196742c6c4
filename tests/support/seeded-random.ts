/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface SeededRandom {
  /** From 0 up to but without 1. */
  next(): number;
  /** A whole number from 0 up to but without `below`. */
  whole(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** At least 1, mostly 1, seldom very large: a power law with this exponent, cut off at `most`. */
  powerLaw(exponent: number, most: number): number;
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: <T>(list: readonly T[]) => list[whole(list.length)] as T,
    powerLaw: (exponent, most) => Math.min(most, Math.floor((1 - next()) ** (-1 / (exponent - 1)))),
  };
}
