import { COLUMNS } from '../../model/find/columns';
import type { Standing } from '../../model/find/find-facts';
import type { FilterField } from '../../model/find/find-query';
import { INDEX_SHARDS } from '../../model/find/index-layout';
import type { ColumnShard, WordShard } from '../../model/find/index-shard';
import type { ShardEntry } from '../../model/find/shard-entry';
import { FilteredSets } from './filtered-sets';
import { ChoiceColumn, FlagColumn, type MemoryColumn, memoryColumn, NumberColumn, TextColumn } from './memory-column';
import { Orders } from './orders';
import { Slots } from './slots';
import { SAID, WHO, WordMemory } from './word-memory';

/** What a loaded shard was: another `seq` is another one. */
interface LoadedShard {
  seq: number;
  slots: Uint32Array;
}

/** A slot that is nobody's. */
const NOBODY = 0;

/** The index over all contacts in memory: what the shards say, and in its place what changed since. */
export class IndexMemory {
  readonly slots = new Slots();
  readonly words = new WordMemory();
  readonly #columns = new Map<string, MemoryColumn>([
    ...COLUMNS.map(({ name, kind }) => [name, memoryColumn(kind)] as const),
    ['score', new NumberColumn()],
    ['temperature', new ChoiceColumn()],
  ]);
  readonly orders = new Orders(this);
  readonly filtered = new FilteredSets(this);
  readonly #loaded = new Map<number, LoadedShard>();
  /** The mark of each contact who changed since their shard was written. */
  readonly #markOf = new Map<number, number>();
  /** Another number: another answer is possible. */
  version = 0;

  constructor() {
    this.makeRoom(1_024);
    this.slots.take('');
  }

  number(name: string): NumberColumn {
    return this.#column(name, NumberColumn);
  }
  choice(name: string): ChoiceColumn {
    return this.#column(name, ChoiceColumn);
  }
  flag(name: string): FlagColumn {
    return this.#column(name, FlagColumn);
  }
  text(name: string): TextColumn {
    return this.#column(name, TextColumn);
  }
  of(field: FilterField): MemoryColumn | undefined {
    return this.#columns.get(field);
  }

  seqOf(shard: number): number | undefined {
    return this.#loaded.get(shard)?.seq;
  }

  /** How many contacts changed since their shards were written. */
  get changedCount(): number {
    return this.#markOf.size;
  }

  makeRoom(slots: number): void {
    if (slots <= this.slots.capacity) return;
    const capacity = Math.max(slots, Math.ceil(this.slots.capacity * 1.5));
    for (const one of [this.slots, this.words, ...this.#columns.values()]) one.grow(capacity);
    this.filtered.clear();
  }

  /** Takes over a shard. Whoever changed since it was written stays as they are. */
  takeColumns({ id: shard, seq, ids, columns }: ColumnShard): void {
    this.makeRoom(this.slots.ids.length + ids.length);
    const slots = Uint32Array.from(ids, (id) => this.slots.take(id));
    const here = new Set<number>(slots);
    for (const slot of this.slots.inShard(shard)) {
      if ((this.#markOf.get(slot) ?? 0) > seq) continue;
      this.#markOf.delete(slot);
      this.words.settle(slot);
      this.slots.setAlive(slot, here.has(slot));
    }
    const settled = slots.map((slot) => (this.#markOf.has(slot) ? NOBODY : slot));
    for (const { name } of COLUMNS) {
      const column = columns[name];
      if (column) this.#columns.get(name)?.load(settled, column);
    }
    this.#loaded.set(shard, { seq, slots });
    for (const slot of this.slots.inShard(shard)) this.#noteChange(slot);
    this.version += 1;
  }

  /** The words of a shard whose columns were taken; `false` when these are of another time. */
  takeWords({ id, part, seq, vocabulary }: WordShard): boolean {
    const loaded = this.#loaded.get(id % INDEX_SHARDS);
    if (loaded?.seq !== seq) return false;
    this.words.setShard(id, part === 'who' ? WHO : SAID, loaded.slots, vocabulary);
    this.version += 1;
    return true;
  }

  /** A contact as they are since the mark `seq`. */
  change({ id, values, who, said }: ShardEntry, standing: Standing, seq: number): void {
    this.makeRoom(this.slots.ids.length + 1);
    const slot = this.slots.take(id);
    for (const [index, { name }] of COLUMNS.entries()) this.#columns.get(name)?.set(slot, values[index]);
    this.slots.setAlive(slot, true);
    this.words.setChanged(slot, { who, said });
    this.#markOf.set(slot, seq);
    this.#setStanding(slot, standing);
  }

  /** A contact who is no more since the mark `seq`. */
  remove(id: string, seq: number): void {
    const slot = this.slots.find(id);
    if (slot === undefined) return;
    this.slots.setAlive(slot, false);
    this.words.setChanged(slot, undefined);
    this.#markOf.set(slot, seq);
    this.#noteChange(slot);
    this.version += 1;
  }

  /** What the score of a contact is now; `ranked` is to be called after the last one. */
  rank(id: string, { score, temperature }: Standing): void {
    const slot = this.slots.find(id);
    if (slot === undefined) return;
    this.number('score').set(slot, score);
    this.choice('temperature').set(slot, temperature);
  }

  ranked(): void {
    this.orders.forget('score');
    this.filtered.clear();
    this.version += 1;
  }

  #setStanding(slot: number, { score, temperature }: Standing): void {
    this.number('score').set(slot, score);
    this.choice('temperature').set(slot, temperature);
    this.#noteChange(slot);
    this.version += 1;
  }

  #noteChange(slot: number): void {
    this.orders.note(slot);
    this.filtered.note(slot);
  }

  #column<T extends MemoryColumn>(name: string, kind: new () => T): T {
    const column = this.#columns.get(name);
    if (!(column instanceof kind)) throw new Error(`The index has no such column: ${name}.`);
    return column;
  }
}
