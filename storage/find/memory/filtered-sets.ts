import type { Filter } from '../../model/find/find-query';
import type { IndexMemory } from './index-memory';
import { type SlotTest, slotTest } from './slot-test';

/** Who is found, by slot. */
export interface SlotSet {
  /** 1 where the contact is in it. */
  has: Uint8Array;
  count: number;
}
interface Kept extends SlotSet {
  test: SlotTest;
}

/** Pinned segments, columns of the board and what was asked last: more are not looked at at a time. */
const MOST_KEPT = 48;

/** Whom filters let through: worked out once, then kept as contacts change. */
export class FilteredSets {
  readonly #kept = new Map<string, Kept>();
  readonly #memory: IndexMemory;

  constructor(memory: IndexMemory) {
    this.#memory = memory;
  }

  of(filters: readonly Filter[]): SlotSet {
    const key = JSON.stringify(filters);
    const kept = this.#kept.get(key) ?? this.#scan(filters);
    // The one that was asked for last goes last.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return kept;
  }

  note(slot: number): void {
    for (const kept of this.#kept.values()) {
      const isIn = Number(kept.test(slot));
      kept.count += isIn - (kept.has[slot] ?? 0);
      kept.has[slot] = isIn;
    }
  }

  clear(): void {
    this.#kept.clear();
  }

  #scan(filters: readonly Filter[]): Kept {
    const { slots } = this.#memory;
    const kept = { has: new Uint8Array(slots.capacity), count: 0, test: slotTest(this.#memory, filters) };
    for (let slot = 0; slot < slots.ids.length; slot += 1) {
      if (!kept.test(slot)) continue;
      kept.has[slot] = 1;
      kept.count += 1;
    }
    return kept;
  }
}
