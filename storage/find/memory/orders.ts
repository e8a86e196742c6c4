import { compareValues } from '../../model/find/compare-facts';
import type { Sort, SortKey } from '../../model/find/find-query';
import { STAGES, type Stage } from '../../model/stage';
import type { IndexMemory } from './index-memory';
import { Order } from './order';

/** By what everybody can be put in order; `id` alone is how ids are given for a change of many. */
export type OrderKey = Exclude<SortKey, 'relevance'> | 'id';

type Compare = (one: number, other: number) => number;

/** The orders of all contacts, each made when it is first asked for and kept since. Removed ones may still be in it. */
export class Orders {
  readonly #memory: IndexMemory;
  readonly #kept = new Map<string, Order>();
  /** The place of each slot among the ids; absent for one that came since. */
  #places = new Uint32Array(0);

  constructor(memory: IndexMemory) {
    this.#memory = memory;
  }

  of(key: OrderKey, descending: Sort['descending'] = false): Uint32Array {
    const name = `${key}${descending ? ' descending' : ''}`;
    const kept = this.#kept.get(name) ?? this.#make(key, descending);
    this.#kept.set(name, kept);
    return kept.slots();
  }

  note(slot: number): void {
    for (const order of this.#kept.values()) order.note(slot);
  }

  /** Forgets the orders of what changed for everybody. */
  forget(key: OrderKey): void {
    for (const name of [key, `${key} descending`]) this.#kept.delete(name);
  }

  #make(key: OrderKey, descending: boolean): Order {
    const slots = Uint32Array.from({ length: this.#memory.slots.ids.length }, (_, slot) => slot);
    if (key === 'id') return new Order(slots, this.#compareIds);
    this.#findPlaces();
    const compare = this.#comparing(key, descending);
    return new Order(slots, (one, other) => compare(one, other) || this.#compareIds(one, other));
  }

  /** Comparing places is many times as fast as comparing ids. */
  #findPlaces(): void {
    if (this.#places.length === this.#memory.slots.ids.length) return;
    const byId = this.of('id');
    this.#places = new Uint32Array(byId.length);
    for (let place = 0; place < byId.length; place += 1) this.#places[byId[place] ?? 0] = place;
  }

  readonly #compareIds: Compare = (one, other) => {
    const [place, otherPlace] = [this.#places[one], this.#places[other]];
    if (place !== undefined && otherPlace !== undefined) return place - otherPlace;
    const { ids } = this.#memory.slots;
    const [id = '', otherId = ''] = [ids[one], ids[other]];
    return id < otherId ? -1 : id > otherId ? 1 : 0;
  };

  #comparing(key: Exclude<OrderKey, 'id'>, descending: boolean): Compare {
    if (key === 'name') {
      const names = this.#memory.text('name').values;
      return (one, other) => compareValues(names[one] ?? '', names[other] ?? '', descending);
    }
    if (key === 'company' || key === 'stage') return this.#comparingChoices(key, descending);
    const column = this.#memory.number(key);
    const sign = descending ? -1 : 1;
    return (one, other) => {
      const [value = Number.NaN, otherValue = Number.NaN] = [column.values[one], column.values[other]];
      const isAbsent = Number.isNaN(value);
      if (isAbsent || Number.isNaN(otherValue)) return Number(isAbsent) - Number(Number.isNaN(otherValue));
      return (value - otherValue) * sign;
    };
  }

  #comparingChoices(key: 'company' | 'stage', descending: boolean): Compare {
    const column = this.#memory.choice(key);
    const rankOf = (code: number): string | number | undefined => {
      if (code === 0) return undefined;
      return key === 'company' ? column.folded(code) : STAGES.indexOf(column.choice(code) as Stage);
    };
    return (one, other) => {
      const [code = 0, otherCode = 0] = [column.codes[one], column.codes[other]];
      return code === otherCode ? 0 : compareValues(rankOf(code), rankOf(otherCode), descending);
    };
  }
}
