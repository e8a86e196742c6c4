import type { Answer } from './answer';

/**
 * Of two answers to one criterion the newer one holds. Two of one moment are told apart by what they say, so that any
 * order of merging leaves the same one.
 */
export function isNewerAnswer(one: Answer, other: Answer): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return JSON.stringify([one.value, one.note]) > JSON.stringify([other.value, other.note]);
}
