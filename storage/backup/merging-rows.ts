import { db } from '../db';
import type { BackupRow, BackupTable } from '../model/backup/backup-tables';
import type { RestoreResult } from '../model/backup/restore-mode';
import type { Contact } from '../model/contact';
import { storedTableSchema } from '../model/event';
import { LINKEDIN_KEYS } from '../model/identity';
import { peopleOfRow } from '../model/people-of-row';
import { backupTable } from './read-every-row';

/** Adds rows of a backup that are not here, within one transaction. What is here stays as it is. */
export class MergingRows {
  readonly #at: number;
  /** Contacts who were here before. */
  readonly #here: ReadonlySet<string>;
  readonly #leftOut = new Map<string, string>();
  #added = 0;
  #kept = 0;

  private constructor(at: number, here: ReadonlySet<string>) {
    this.#at = at;
    this.#here = here;
  }

  /** `at` is when the rows arrive, epoch milliseconds. */
  static async begin(at: number): Promise<MergingRows> {
    return new MergingRows(at, new Set(await db.contacts.toCollection().primaryKeys()));
  }

  /** Takes tables in the order of a backup: contacts before all that hangs on them. */
  async add(table: BackupTable, rows: readonly BackupRow[]): Promise<void> {
    // What is to be synced follows from what is added.
    if (table === 'outbox') return;
    const there = await backupTable(table).bulkGet(rows.map(({ id }) => id));
    const absent = rows.filter((_, index) => there[index] === undefined);
    if (table === 'contacts') await this.#findTwins(absent as unknown as Contact[]);
    const fresh = absent.filter((row) => !this.#isLeftOut(table, row));
    await backupTable(table).bulkAdd(fresh);
    await this.#noteForSync(table, fresh);
    this.#kept += rows.length - absent.length;
    this.#added += fresh.length;
  }

  result(): RestoreResult {
    return { added: this.#added, kept: this.#kept, leftOut: [...this.#leftOut.values()] };
  }

  /** Two records of one person would be two contacts with one key: which of them holds is not for a backup to say. */
  async #findTwins(contacts: readonly Contact[]): Promise<void> {
    for (const key of LINKEDIN_KEYS) {
      const values = contacts.flatMap((contact) => contact[key] ?? []);
      const taken = new Set(this.#hereOf(await db.contacts.where(key).anyOf(values).toArray()).map((one) => one[key]));
      this.#leaveOut(contacts.filter((contact) => contact[key] !== undefined && taken.has(contact[key])));
    }
    const addresses = contacts.flatMap(({ emails }) => emails);
    const holders = this.#hereOf(await db.contacts.where('emails').anyOf(addresses).toArray());
    const taken = new Set(holders.flatMap(({ emails }) => emails));
    this.#leaveOut(contacts.filter(({ emails }) => emails.some((address) => taken.has(address))));
  }

  #hereOf(holders: readonly Contact[]): Contact[] {
    return holders.filter(({ id }) => this.#here.has(id));
  }

  #leaveOut(contacts: readonly Contact[]): void {
    for (const { id, name } of contacts) this.#leftOut.set(id, name);
  }

  #isLeftOut(table: BackupTable, row: BackupRow): boolean {
    if (table === 'events') return this.#leftOut.has(String(row['contactId']));
    const stored = storedTableSchema.parse(table);
    return peopleOfRow({ table: stored, id: row.id, op: 'add', after: row }).some((id) => this.#leftOut.has(id));
  }

  async #noteForSync(table: BackupTable, rows: readonly BackupRow[]): Promise<void> {
    if (table === 'events') return;
    const notes = rows.map(({ id }) => ({ id: `${table}:${id}`, table, recordId: id, at: this.#at }));
    await db.outbox.bulkPut(notes);
  }
}
