import { editsAllowed, nearestWords } from '../../model/find/nearest-words';
import { type Vocabulary, wordAt, wordCount, wordsBeginning } from '../../model/find/vocabulary';
import { letterMask, mayBeNear } from './letter-mask';

/** Where a word was found: bits of a slot's hits. */
export const WHO = 1;
export const SAID = 2;
type Where = typeof WHO | typeof SAID;

interface ShardWords {
  slots: Uint32Array;
  vocabulary: Vocabulary;
  where: Where;
  /** Of each word; made when it is first needed. */
  masks?: Uint32Array;
}
export interface OwnWords {
  who: readonly string[];
  said: readonly string[];
}

/** The words of all contacts: those of the shards, and in their place those of contacts that changed since. */
export class WordMemory {
  readonly #shards = new Map<number, ShardWords>();
  readonly #changed = new Map<number, OwnWords>();
  /** 1 where a shard's words do not count: the contact changed, or is gone. */
  #covered = new Uint8Array(0);

  grow(capacity: number): void {
    const before = this.#covered;
    this.#covered = new Uint8Array(capacity);
    this.#covered.set(before);
  }

  /** The words of a part of a shard; `id` tells one part from another. */
  setShard(id: number, where: Where, slots: Uint32Array, vocabulary: Vocabulary): void {
    this.#shards.set(id, { slots, vocabulary, where });
  }

  /** The words of a contact that changed; `undefined` for one who is gone. */
  setChanged(slot: number, words: OwnWords | undefined): void {
    this.#covered[slot] = 1;
    if (words) this.#changed.set(slot, words);
    else this.#changed.delete(slot);
  }

  /** The shard says all of this contact again. */
  settle(slot: number): void {
    this.#covered[slot] = 0;
    this.#changed.delete(slot);
  }

  /** Adds, by slot, where a word begins with the term. Says whether there is any. */
  addBeginning(term: string, hits: Uint8Array): boolean {
    let isAny = false;
    for (const { vocabulary, slots, where } of this.#shards.values()) {
      const [from, until] = wordsBeginning(vocabulary, term);
      if (this.#addRange(vocabulary, slots, where, from, until, hits)) isAny = true;
    }
    const begins = (word: string) => word.startsWith(term);
    return this.#addChanged(begins, hits) || isAny;
  }

  /** The same for whole words. */
  addWhole(words: readonly string[], hits: Uint8Array): void {
    for (const { vocabulary, slots, where } of this.#shards.values()) {
      for (const word of words) {
        const [from] = wordsBeginning(vocabulary, word);
        if (from < wordCount(vocabulary) && wordAt(vocabulary, from) === word)
          this.#addRange(vocabulary, slots, where, from, from + 1, hits);
      }
    }
    this.#addChanged((word) => words.includes(word), hits);
  }

  /** The words that are taken for a term that begins none; see `nearestWords`. */
  nearest(term: string): string[] {
    if (editsAllowed(term) === 0) return [];
    return nearestWords(term, new Set(this.#wordsMaybeNear(term)));
  }

  *#wordsMaybeNear(term: string): Generator<string> {
    const [mask, edits] = [letterMask(term), editsAllowed(term)];
    for (const shard of this.#shards.values()) {
      shard.masks ??= masksOf(shard.vocabulary);
      for (let index = 0; index < shard.masks.length; index += 1)
        if (mayBeNear(mask, shard.masks[index] ?? 0, edits) && this.#isSaid(shard, index))
          yield wordAt(shard.vocabulary, index);
    }
    for (const { who, said } of this.#changed.values()) {
      yield* who;
      yield* said;
    }
  }

  /** Has anybody this word, of those whose words the shard says? */
  #isSaid({ vocabulary, slots }: ShardWords, index: number): boolean {
    const [from, until] = [vocabulary.firsts[index] ?? 0, vocabulary.firsts[index + 1] ?? 0];
    for (let at = from; at < until; at += 1)
      if (this.#covered[slots[vocabulary.places[at] ?? 0] ?? 0] === 0) return true;
    return false;
  }

  #addRange(
    { firsts, places }: Vocabulary,
    slots: Uint32Array,
    where: Where,
    from: number,
    until: number,
    hits: Uint8Array,
  ): boolean {
    let isAny = false;
    for (let at = firsts[from] ?? 0; at < (firsts[until] ?? 0); at += 1) {
      const slot = slots[places[at] ?? 0] ?? 0;
      if (this.#covered[slot] !== 0) continue;
      hits[slot] = (hits[slot] ?? 0) | where;
      isAny = true;
    }
    return isAny;
  }

  #addChanged(isMeant: (word: string) => boolean, hits: Uint8Array): boolean {
    let isAny = false;
    for (const [slot, { who, said }] of this.#changed) {
      const bits = (who.some(isMeant) ? WHO : 0) | (said.some(isMeant) ? SAID : 0);
      if (bits === 0) continue;
      hits[slot] = (hits[slot] ?? 0) | bits;
      isAny = true;
    }
    return isAny;
  }
}

function masksOf(vocabulary: Vocabulary): Uint32Array {
  const masks = new Uint32Array(wordCount(vocabulary));
  for (let index = 0; index < masks.length; index += 1) masks[index] = letterMask(wordAt(vocabulary, index));
  return masks;
}
