import type { Transaction } from 'dexie';
import { bringContactsToFour } from './bring-contacts-to-four';
import type { Contact } from './model/contact';
import { matchKeysOf } from './model/match-keys';
import { withSalesIdApart } from './model/member-key';
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

const STORES_2 = { ...STORES_1, notes: 'id, [contactId+at], [companyId+at]' };
const STORES_3 = {
  ...STORES_2,
  contacts:
    'id, linkedinSlug, linkedinMemberId, salesId, linkedinMemberNumber, *emails, [stage+updatedAt], updatedAt, *searchWords, companyId, *matchKeys, referredBy',
  corrections: 'id, interactionId, contactId, movedTo',
  distinctPairs: 'id, *contactIds',
  events: 'id, [contactId+at], at, otherContactId, [contactId+otherContactId]',
  scoreBlocks: 'id',
};

const STORES_4 = {
  ...STORES_3,
  contacts:
    'id, linkedinSlug, linkedinMemberId, salesId, linkedinMemberNumber, *emails, [stage+updatedAt], updatedAt, *searchWords, companyId, *matchKeys, referredBy, [lacksFollowUp+updatedAt], awaitingReplySince',
  contents: 'id',
  draftUses: 'id, [contactId+at], templateId, *contentIds, enrolmentId',
  cadences: 'id',
  enrolments: 'id, contactId, [cadenceId+status]',
};

async function bringContactsToThree(tx: Transaction): Promise<void> {
  await tx
    .table<Contact>('contacts')
    .toCollection()
    .modify((contact, found) => {
      found.value = contactOfThree(contact);
    });
}

/** A contact of version 2 as version 3 keeps it. */
function contactOfThree(contact: Contact): Contact {
  const id = contact.linkedinMemberId;
  const provenance = withSalesIdApart(contact.provenance, id);
  return { ...withSalesIdApart(contact, id), provenance, matchKeys: matchKeysOf(contact) };
}

/** Every version ever shipped, oldest first. Freeze a version's stores as literals when the next one is added. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, stores: STORES_1 },
  // Adds the table `notes`.
  { version: 2, stores: STORES_2 },
  // Adds the tables `distinctPairs` and `scoreBlocks` (filled by the worker: see rebuild-scores.ts), and to each contact the
  // keys under which the same person may be known twice; Sales Navigator's id of a member gets a field of its own.
  { version: 3, stores: STORES_3, upgrade: bringContactsToThree },
  // Adds the tables `contents`, `draftUses`, `cadences` and `enrolments`. What is new in a row may be absent;
  // contacts that lack a follow-up are marked and counted, each says since when an answer of theirs waits,
  // and their numbers can be searched for.
  { version: 4, stores: STORES_4, upgrade: bringContactsToFour },
  // Adds the tables `segments`, `indexMarks` and `indexShards` (filled by the worker), and indexes to deals and events. What is
  // new in a row may be absent.
  { version: 5, stores: { ...STORES } },
];
