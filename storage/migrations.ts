import type { Transaction } from 'dexie';
import { STORES } from './schema';

/** One step of the schema. `upgrade` calls a pure function on each record, so that old backups take the same way. */
export interface Migration {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (tx: Transaction) => Promise<void>;
}

const STORES_1 = {
  contacts:
    'id, linkedinSlug, linkedinMemberId, linkedinMemberNumber, *emails, [stage+updatedAt], updatedAt, *searchWords, companyId',
  companies: 'id, nameKey, linkedinId, domain',
  interactions: 'id, [contactId+at], threadId',
  corrections: 'id, interactionId, contactId',
  answers: 'id, subjectId',
  followUps: 'id, [status+dueAt], [contactId+status]',
  events: 'id, [contactId+at], at',
  outbox: 'id',
  counters: 'key',
  deals: 'id',
  templates: 'id',
};

/** Every version ever shipped, oldest first. Freeze a version's stores as literals when the next one is added. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, stores: STORES_1 },
  // Adds the table `notes`.
  { version: 2, stores: { ...STORES } },
];
