import { shardOf } from '../../model/find/index-layout';

/** Gives each contact a slot that it keeps, also while it is removed. */
export class Slots {
  readonly ids: string[] = [];
  readonly #slotOf = new Map<string, number>();
  /** By shard, in no order: everybody who ever was in it. */
  readonly #ofShard = new Map<number, number[]>();
  /** 1 where there is such a contact now. */
  alive = new Uint8Array(0);
  count = 0;

  get capacity(): number {
    return this.alive.length;
  }

  find(id: string): number | undefined {
    return this.#slotOf.get(id);
  }

  /** The slot of a contact, a new one if need be; there must be room. */
  take(id: string): number {
    const known = this.#slotOf.get(id);
    if (known !== undefined) return known;
    const slot = this.ids.push(id) - 1;
    this.#slotOf.set(id, slot);
    const shard = shardOf(id);
    const others = this.#ofShard.get(shard);
    if (others) others.push(slot);
    else this.#ofShard.set(shard, [slot]);
    return slot;
  }

  inShard(shard: number): readonly number[] {
    return this.#ofShard.get(shard) ?? [];
  }

  setAlive(slot: number, isAlive: boolean): void {
    if (this.alive[slot] === Number(isAlive)) return;
    this.alive[slot] = Number(isAlive);
    this.count += isAlive ? 1 : -1;
  }

  grow(capacity: number): void {
    const before = this.alive;
    this.alive = new Uint8Array(capacity);
    this.alive.set(before);
  }
}
