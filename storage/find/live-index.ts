import type { Subscription } from 'dexie';
import { clock } from '../clock';
import { db } from '../db';
import { INDEX_SEQ } from '../mark-contacts';
import type { ContactId } from '../model/contact';
import { INDEX_SHARDS } from '../model/find/index-layout';
import type { WholeShard } from '../model/find/index-shard';
import { entryOf } from '../model/find/shard-entry';
import { standingOf } from '../model/find/standing';
import { decodeFacts } from '../model/score/score-code';
import { eachScoreBlock } from '../queries/each-score-block';
import { readTogether } from '../read';
import type { IndexMark } from '../schema';
import type { FinderSettings } from './finder-settings';
import { followIndex, type IndexNews, newsSince } from './follow-index';
import { IndexMemory } from './memory/index-memory';
import { readFindRows } from './read-find-rows';
import { everyPart, wholeShard } from './read-shard';

/** Contacts whose rows are read at once. */
const AT_ONCE = 200;

/** The index in memory, brought up to date as the database changes. */
export class LiveIndex {
  readonly memory = new IndexMemory();
  #settings: FinderSettings;
  #seq = 0;
  /** What is known of the shards: any that was written before this mark. */
  #shardsFrom = 0;
  #following: Subscription | undefined;
  #failure: unknown;
  #isUnranked = false;
  /** One after the other. */
  #work: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  /** Resolves when what needs no words and no scores can be answered. */
  readonly columns: Promise<void>;
  readonly words: Promise<void>;
  readonly scores: Promise<void>;

  constructor(settings: FinderSettings) {
    this.#settings = settings;
    this.columns = this.#loadColumns();
    this.words = this.columns.then(() => this.#loadWords());
    this.scores = this.words.then(() => this.rank());
    for (const stage of [this.columns, this.words, this.scores]) stage.catch((failure: unknown) => this.#fail(failure));
  }

  get settings(): FinderSettings {
    return this.#settings;
  }

  /** Throws what went wrong while following: the answers may be old since. */
  refuseWhenFailed(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#following?.unsubscribe();
    this.#listeners.clear();
  }

  /** Resolves when all is taken over that stood in the database at the call. */
  settled(): Promise<void> {
    return this.#do(async () => this.#takeNews(await newsSince(this.#seq, this.#shardsFrom)));
  }

  async changeSettings(settings: FinderSettings): Promise<void> {
    this.#settings = settings;
    await this.rank();
  }

  /** Takes over a shard that was written just now. One that was missing until now brings contacts whose score is not known. */
  adopt(shard: WholeShard): Promise<void> {
    return this.#do(async () => {
      const isNew = this.memory.seqOf(shard.columns.id) === undefined;
      this.#take(shard);
      if (isNew) this.#isUnranked = true;
      if (isNew) this.#tell();
    });
  }

  /** Works out the scores of those who were brought by a new shard. */
  async rankNew(): Promise<void> {
    await this.#work;
    if (!this.#isUnranked) return;
    this.#isUnranked = false;
    await this.rank();
  }

  /** Works out all scores as they are now. */
  async rank(): Promise<void> {
    const now = clock.now();
    await eachScoreBlock(({ ids, starts, numbers }) => {
      for (const [index, id] of ids.entries())
        this.memory.rank(id, standingOf(decodeFacts(numbers, starts[index] ?? 0), this.#settings.rules, now));
    });
    this.memory.ranked();
    this.#tell();
  }

  async #loadColumns(): Promise<void> {
    const { shards, marks, seq } = await readTogether([db.indexShards, db.indexMarks, db.counters], async () => ({
      shards: await everyPart('columns'),
      marks: await db.indexMarks.toArray(),
      seq: (await db.counters.get(INDEX_SEQ))?.value ?? 0,
    }));
    this.memory.makeRoom(shards.reduce((sum, { ids }) => sum + ids.length, 1_024 + marks.length));
    for (const shard of shards) this.memory.takeColumns(shard);
    [this.#seq, this.#shardsFrom] = [seq, Math.max(0, ...shards.map((one) => one.seq))];
    await this.#takeMarks(marks);
    this.#follow();
  }

  async #loadWords(): Promise<void> {
    for (const part of ['who', 'said'] as const) {
      const late: number[] = [];
      for (const row of await readTogether([db.indexShards], () => everyPart(part)))
        if (!this.memory.takeWords(row)) late.push(row.id);
      await this.#do(() => this.#reload(late.map((id) => id % INDEX_SHARDS)));
    }
    this.#tell();
  }

  #follow(): void {
    const since = () => ({ seq: this.#seq, shards: this.#shardsFrom });
    const onNews = (news: IndexNews) =>
      void this.#do(() => this.#takeNews(news)).catch((failure) => this.#fail(failure));
    this.#following = followIndex(since, onNews, (failure) => this.#fail(failure));
  }

  async #takeNews({ seq, marks, shards }: IndexNews): Promise<void> {
    const before = this.memory.version;
    const written = shards.filter((one) => this.memory.seqOf(one.shard) !== one.seq).map(({ shard }) => shard);
    // Marks of which nothing was heard are worked in already.
    const isLate = shards.some((one) => one.seq > this.#seq || this.memory.seqOf(one.shard) === undefined);
    await this.#reload(written);
    if (isLate) await this.rank();
    await this.#takeMarks(marks);
    this.#seq = Math.max(this.#seq, seq);
    this.#shardsFrom = Math.max(this.#shardsFrom, ...shards.map((one) => one.seq));
    if (this.memory.version !== before) this.#tell();
  }

  async #reload(shards: readonly number[]): Promise<void> {
    for (const shard of new Set(shards)) {
      const whole = await readTogether([db.indexShards], () => wholeShard(shard));
      if (whole) this.#take(whole);
    }
  }

  #take({ columns, who, said }: WholeShard): void {
    this.memory.takeColumns(columns);
    this.memory.takeWords(who);
    this.memory.takeWords(said);
  }

  async #takeMarks(marks: readonly IndexMark[]): Promise<void> {
    const now = clock.now();
    for (let from = 0; from < marks.length; from += AT_ONCE) {
      const some = marks.slice(from, from + AT_ONCE);
      const rows = await readFindRows(some.map(({ id }) => id as ContactId));
      const there = new Map(rows.map((one) => [one.rows.contact.id as string, one]));
      for (const { id, seq } of some) {
        const one = there.get(id);
        if (one) this.memory.change(entryOf(one.rows), standingOf(one.score, this.#settings.rules, now), seq);
        else this.memory.remove(id, seq);
      }
    }
  }

  #do(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    // Whoever asked for it is told; the next one does not depend on it.
    this.#work = done.catch(() => undefined);
    return done;
  }

  #fail(failure: unknown): void {
    this.#failure ??= failure;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
