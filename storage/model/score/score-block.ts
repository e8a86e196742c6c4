import { decodeFacts, encodeFacts } from './score-code';
import type { ScoreFacts } from './score-facts';

/**
 * The facts of the contacts whose ids hash to one number, in the order of their ids. At 100,000 contacts a block has about 200
 * of them and 25 KB: small enough to be written anew with each interaction, and 512 of them are read in no time.
 */
export interface ScoreBlock {
  id: number;
  ids: string[];
  /** Where the facts of each contact begin; one more than there are contacts. */
  starts: Int32Array;
  numbers: Int32Array;
}

/** How many blocks there are. Another number is another layout: see `SCORE_LAYOUT`. */
export const SCORE_BLOCKS = 512;

/** The block of a contact: the FNV-1a hash of the id. */
export function scoreBlockOf(contactId: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < contactId.length; index += 1)
    hash = Math.imul(hash ^ contactId.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % SCORE_BLOCKS;
}

/** The block with these facts in place of the earlier ones; `undefined` takes a contact out. Nobody left: no block. */
export function withFacts(
  id: number,
  block: ScoreBlock | undefined,
  changes: ReadonlyMap<string, ScoreFacts | undefined>,
): ScoreBlock | undefined {
  const codes = new Map<string, ArrayLike<number>>();
  for (const [index, one] of block?.ids.entries() ?? [])
    codes.set(one, block?.numbers.subarray(block.starts[index], block.starts[index + 1]) ?? []);
  for (const [one, facts] of changes) {
    if (facts) codes.set(one, encodeFacts(facts));
    else codes.delete(one);
  }
  return codes.size === 0 ? undefined : blockOf(id, codes);
}

function blockOf(id: number, codes: ReadonlyMap<string, ArrayLike<number>>): ScoreBlock {
  const ids = [...codes.keys()].sort();
  const starts = new Int32Array(ids.length + 1);
  for (const [index, one] of ids.entries()) starts[index + 1] = (starts[index] ?? 0) + (codes.get(one)?.length ?? 0);
  const numbers = new Int32Array(starts[ids.length] ?? 0);
  for (const [index, one] of ids.entries()) numbers.set(codes.get(one) ?? [], starts[index]);
  return { id, ids, starts, numbers };
}

/** The facts of one contact, if the block has them. */
export function factsIn(block: ScoreBlock | undefined, contactId: string): ScoreFacts | undefined {
  const index = block?.ids.indexOf(contactId) ?? -1;
  return block && index >= 0 ? decodeFacts(block.numbers, block.starts[index] ?? 0) : undefined;
}
