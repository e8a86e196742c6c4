import type { EventDraft } from './event-draft';
import type { Change, StoredTable } from './model/event';
import type { Interaction } from './model/interaction';
import { sameValue } from './model/same-value';
import { changeOf, type Row, type TouchedRow, withoutAbsent } from './model/touched-row';
import { StorageFailure } from './storage-failure';
import { type StoredRows, tableOf } from './stored-rows';

/**
 * Writes rows within one transaction and remembers how each was found, so that the event can say what changed
 * however often a row was touched on the way.
 */
export class Writer {
  /** Ids of messages that this command logs and that ask for no more of them. */
  readonly askedToStop = new Set<string>();
  readonly #touched = new Map<string, TouchedRow>();

  /**
   * Contacts that are new and have their derived fields already, with all that was said with them: nothing of them has to be read
   * to work those out.
   */
  readonly settled = new Map<string, Interaction[]>();

  constructor(
    /** The id that the event will have. */
    readonly eventId: string,
    /** The time of the event; every row that it writes is stamped with it. */
    readonly at: number,
    /** What the event will say beside the changes; a command adds what it learns inside the transaction. */
    readonly event: EventDraft,
    /** Of a part: the writer of the whole command. */
    readonly whole?: Writer,
  ) {}

  /** A part of the command whose own changes are wanted: what it writes, this writer has written too. */
  part(eventId: string): Writer {
    return new Writer(eventId, this.at, { type: this.event.type }, this);
  }

  /** Adds new rows. Throws when one of their ids exists. */
  async add<T extends StoredTable>(table: T, ...rows: StoredRows[T][]): Promise<void> {
    const kept = rows.map((row) => withoutAbsent(row as Row) as StoredRows[T]);
    await tableOf(table).bulkAdd(kept);
    for (const row of kept) this.#remember(table, row.id, undefined, row as Row);
  }

  /** Changes fields of a row; an undefined value clears. Throws `gone` when the row does not exist. */
  async patch<T extends StoredTable>(table: T, id: string, patch: Partial<StoredRows[T]>): Promise<void> {
    const before = (await tableOf(table).get(id)) as Row | undefined;
    if (!before) throw new StorageFailure({ code: 'gone', detail: table });
    const after = withoutAbsent({ ...before, ...patch });
    if (sameValue(before, after)) return;
    await tableOf(table).put(after as unknown as StoredRows[T]);
    this.#remember(table, id, before, after);
  }

  /** Changes many rows of a table, each as `patch` would, in two requests. Throws `gone` when one does not exist. */
  async patchMany<T extends StoredTable>(
    table: T,
    patches: ReadonlyMap<string, Partial<StoredRows[T]>>,
  ): Promise<void> {
    const ids = [...patches.keys()];
    const changed: { id: string; before: Row; after: Row }[] = [];
    for (const [index, found] of (await tableOf(table).bulkGet(ids)).entries()) {
      const id = ids[index] ?? '';
      if (!found) throw new StorageFailure({ code: 'gone', detail: table });
      const before = found as unknown as Row;
      const after = withoutAbsent({ ...before, ...patches.get(id) });
      if (!sameValue(before, after)) changed.push({ id, before, after });
    }
    if (changed.length === 0) return;
    await tableOf(table).bulkPut(changed.map(({ after }) => after as unknown as StoredRows[T]));
    for (const { id, before, after } of changed) this.#remember(table, id, before, after);
  }

  /** Removes rows; one that is not there is left out. */
  async remove(table: StoredTable, ...ids: string[]): Promise<void> {
    const rows = (await tableOf(table).bulkGet(ids)).filter((row) => row !== undefined);
    await tableOf(table).bulkDelete(rows.map(({ id }) => id));
    for (const row of rows) this.#remember(table, row.id, row as Row, undefined);
  }

  /** Every row written so far, as it was found and as it is now. */
  touched(): TouchedRow[] {
    return [...this.#touched.values()];
  }

  /** The net changes so far, in the order in which the rows were first touched. */
  changes(): Change[] {
    return this.touched().flatMap((row) => changeOf(row) ?? []);
  }

  #remember(table: StoredTable, id: string, before: Row | undefined, after: Row | undefined): void {
    const key = `${table}:${id}`;
    const first = this.#touched.get(key);
    this.#touched.set(key, { table, id, before: first ? first.before : before, after });
    if (this.whole) this.whole.#remember(table, id, before, after);
  }
}
