/**
 * Slots in an order, kept while contacts change: whoever changed is taken out and put in anew when the order is next asked for.
 * `compare` never gives 0 for two slots.
 */
export class Order {
  #sorted: Uint32Array;
  readonly #changed = new Set<number>();
  readonly #compare: (one: number, other: number) => number;

  constructor(slots: Uint32Array, compare: (one: number, other: number) => number) {
    this.#compare = compare;
    this.#sorted = slots.sort(compare);
  }

  note(slot: number): void {
    this.#changed.add(slot);
  }

  slots(): Uint32Array {
    if (this.#changed.size > 0) this.#mergeChanged();
    return this.#sorted;
  }

  #mergeChanged(): void {
    const changed = Uint32Array.from(this.#changed).sort(this.#compare);
    const merged = new Uint32Array(this.#sorted.length + changed.length);
    let [at, next] = [0, 0];
    for (const slot of this.#sorted) {
      if (this.#changed.has(slot)) continue;
      while (next < changed.length && this.#compare(changed[next] ?? 0, slot) < 0) {
        merged[at] = changed[next] ?? 0;
        [at, next] = [at + 1, next + 1];
      }
      merged[at] = slot;
      at += 1;
    }
    for (; next < changed.length; next += 1, at += 1) merged[at] = changed[next] ?? 0;
    this.#sorted = merged.subarray(0, at);
    this.#changed.clear();
  }
}
