import { type ColumnKind, type ColumnValue, SEPARATOR } from '../../model/find/columns';
import type { PackedColumn } from '../../model/find/packed-column';
import { everyFoldedWord, foldedText } from '../../model/search-words';

/** A column over all contacts, by their slots. */
export interface MemoryColumn {
  set(slot: number, value: ColumnValue): void;
  /** Takes over what a shard says of the contacts in these slots. */
  load(slots: Uint32Array, packed: PackedColumn): void;
  /** Makes room for so many slots; a new one says nothing. */
  grow(capacity: number): void;
}

export class NumberColumn implements MemoryColumn {
  /** NaN where there is none. */
  values = new Float64Array(0);

  set(slot: number, value: ColumnValue): void {
    this.values[slot] = typeof value === 'number' ? value : Number.NaN;
  }

  load(slots: Uint32Array, packed: PackedColumn): void {
    if (packed.kind !== 'number') return;
    for (let place = 0; place < slots.length; place += 1)
      this.values[slots[place] ?? 0] = packed.numbers[place] ?? Number.NaN;
  }

  grow(capacity: number): void {
    const before = this.values;
    this.values = new Float64Array(capacity).fill(Number.NaN, before.length);
    this.values.set(before);
  }
}

export class FlagColumn implements MemoryColumn {
  values = new Uint8Array(0);

  set(slot: number, value: ColumnValue): void {
    this.values[slot] = value === true ? 1 : 0;
  }

  load(slots: Uint32Array, packed: PackedColumn): void {
    if (packed.kind !== 'flag') return;
    for (let place = 0; place < slots.length; place += 1) this.values[slots[place] ?? 0] = packed.flags[place] ?? 0;
  }

  grow(capacity: number): void {
    const before = this.values;
    this.values = new Uint8Array(capacity);
    this.values.set(before);
  }
}

/** Each different value is kept once; 0 is the code of none. */
export class ChoiceColumn implements MemoryColumn {
  codes = new Uint32Array(0);
  readonly #choices: (string | undefined)[] = [undefined];
  readonly #codeOf = new Map<string, number>();
  readonly #folded: string[] = [];
  readonly #words: string[][] = [];

  set(slot: number, value: ColumnValue): void {
    this.codes[slot] = typeof value === 'string' ? this.#code(value) : 0;
  }

  load(slots: Uint32Array, packed: PackedColumn): void {
    if (packed.kind !== 'choice') return;
    const codes = Uint32Array.from([0, ...packed.choices.map((choice) => this.#code(choice))]);
    for (let place = 0; place < slots.length; place += 1)
      this.codes[slots[place] ?? 0] = codes[packed.codes[place] ?? 0] ?? 0;
  }

  grow(capacity: number): void {
    const before = this.codes;
    this.codes = new Uint32Array(capacity);
    this.codes.set(before);
  }

  /** How many codes there are, that of none included. */
  get size(): number {
    return this.#choices.length;
  }

  /** What a code stands for; `undefined` for none. */
  choice(code: number): string | undefined {
    return this.#choices[code];
  }

  /** The texts of a code, of which there may be several. */
  texts(code: number): string[] {
    return this.#choices[code]?.split(SEPARATOR) ?? [];
  }

  at(slot: number): string | undefined {
    return this.#choices[this.codes[slot] ?? 0];
  }

  folded(code: number): string {
    this.#folded[code] ??= foldedText(this.#choices[code] ?? '');
    return this.#folded[code];
  }

  words(code: number): string[] {
    this.#words[code] ??= everyFoldedWord(this.#choices[code] ?? '');
    return this.#words[code];
  }

  #code(choice: string): number {
    const known = this.#codeOf.get(choice);
    if (known !== undefined) return known;
    this.#codeOf.set(choice, this.#choices.length);
    return this.#choices.push(choice) - 1;
  }
}

export class TextColumn implements MemoryColumn {
  readonly values: string[] = [];

  set(slot: number, value: ColumnValue): void {
    this.values[slot] = String(value ?? '');
  }

  load(slots: Uint32Array, packed: PackedColumn): void {
    if (packed.kind !== 'text') return;
    const texts = packed.texts.split('\n');
    for (let place = 0; place < slots.length; place += 1) this.values[slots[place] ?? 0] = texts[place] ?? '';
  }

  grow(): void {
    // An array takes what it is given.
  }
}

const OF_KIND = { number: NumberColumn, flag: FlagColumn, choice: ChoiceColumn, text: TextColumn };

export const memoryColumn = (kind: ColumnKind): NumberColumn | FlagColumn | ChoiceColumn | TextColumn =>
  new OF_KIND[kind]();
