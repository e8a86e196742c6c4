import type { FindQuery, FoundColumn, Sort } from '../../model/find/find-query';
import { columnsInMemory } from './columns-in-memory';
import type { SlotSet } from './filtered-sets';
import type { IndexMemory } from './index-memory';
import { WHO } from './word-memory';

/** Who is found, and how. */
interface Found extends SlotSet {
  /** By slot, for each of whom all terms say who they are: 1. Absent without terms. */
  isWho?: Uint8Array;
  corrected?: Record<string, string[]>;
}

/** So many orders of found ones are kept: a list that is scrolled asks for part after part of one. */
const MOST_KEPT = 6;

/** Answers queries from the index in memory. */
export class FindInMemory {
  readonly #memory: IndexMemory;
  #keptOf = -1;
  readonly #found = new Map<string, Found>();
  readonly #ordered = new Map<string, Uint32Array>();

  constructor(memory: IndexMemory) {
    this.#memory = memory;
  }

  count(query: FindQuery): number {
    return this.#find(query).count;
  }

  corrected(query: FindQuery): Record<string, string[]> | undefined {
    return this.#find(query).corrected;
  }

  ids(query: FindQuery, sort: Sort, from: number, count: number): string[] {
    return this.#idsOf(this.#inOrder(query, sort).subarray(from, from + count));
  }

  everyId(query: FindQuery): string[] {
    return this.#idsOf(this.#picked(this.#memory.orders.of('id'), this.#find(query)));
  }

  board(query: FindQuery, sort: Sort, count: number): FoundColumn[] {
    return columnsInMemory(this.#memory, this.#inOrder(query, sort), count);
  }

  #idsOf(slots: Uint32Array): string[] {
    return Array.from(slots, (slot) => this.#memory.slots.ids[slot] ?? '');
  }

  #inOrder(query: FindQuery, sort: Sort): Uint32Array {
    return this.#kept(this.#ordered, JSON.stringify([query, sort]), () => {
      const found = this.#find(query);
      if (sort.key !== 'relevance') return this.#picked(this.#memory.orders.of(sort.key, sort.descending), found);
      return byRelevance(this.#picked(this.#memory.orders.of('changed', true), found), found.isWho);
    });
  }

  #picked(order: Uint32Array, { has, count }: SlotSet): Uint32Array {
    const picked = new Uint32Array(count);
    let at = 0;
    for (let index = 0; index < order.length && at < count; index += 1) {
      const slot = order[index] ?? 0;
      if (has[slot] === 1) {
        picked[at] = slot;
        at += 1;
      }
    }
    return picked;
  }

  #find(query: FindQuery): Found {
    if (query.terms.length === 0) return this.#memory.filtered.of(query.filters);
    return this.#kept(this.#found, JSON.stringify(query), () => this.#search(query));
  }

  #search({ terms, filters }: FindQuery): Found {
    const filtered = this.#memory.filtered.of(filters);
    const [has, isWho] = [filtered.has.slice(), filtered.has.slice()];
    const corrected: Record<string, string[]> = {};
    const { length } = this.#memory.slots.ids;
    for (const term of terms) {
      const hits = this.#hits(term, corrected);
      for (let slot = 0; slot < length; slot += 1) {
        const hit = hits[slot] ?? 0;
        if (hit === 0) has[slot] = 0;
        if ((hit & WHO) === 0) isWho[slot] = 0;
      }
    }
    let count = 0;
    for (let slot = 0; slot < length; slot += 1) count += has[slot] ?? 0;
    return { has, count, isWho, ...(Object.keys(corrected).length > 0 && { corrected }) };
  }

  #hits(term: string, corrected: Record<string, string[]>): Uint8Array {
    const { words, slots } = this.#memory;
    const hits = new Uint8Array(slots.capacity);
    if (words.addBeginning(term, hits)) return hits;
    const instead = words.nearest(term);
    if (instead.length === 0) return hits;
    corrected[term] = instead;
    words.addWhole(instead, hits);
    return hits;
  }

  /** What was worked out is kept until something changes. */
  #kept<T>(kept: Map<string, T>, key: string, work: () => T): T {
    if (this.#keptOf !== this.#memory.version) {
      this.#found.clear();
      this.#ordered.clear();
      this.#keptOf = this.#memory.version;
    }
    const value = kept.get(key) ?? work();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return value;
  }
}

/** Those whom all terms say who they are first; their order among themselves stays. */
function byRelevance(slots: Uint32Array, isWho: Uint8Array | undefined): Uint32Array {
  if (!isWho) return slots;
  const sorted = new Uint32Array(slots.length);
  let at = 0;
  for (const wanted of [1, 0]) {
    for (const slot of slots) {
      if (isWho[slot] !== wanted) continue;
      sorted[at] = slot;
      at += 1;
    }
  }
  return sorted;
}
