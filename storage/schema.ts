import type Dexie from 'dexie';
import type { EntityTable } from 'dexie';
import type { Answer } from './model/answer';
import type { Cadence } from './model/cadence/cadence';
import type { Enrolment } from './model/cadence/enrolment';
import type { Company } from './model/company';
import type { Contact } from './model/contact';
import type { Content } from './model/content';
import type { Deal } from './model/deal';
import type { DistinctPair } from './model/distinct-pair';
import type { DraftUse } from './model/draft-use';
import type { Event } from './model/event';
import type { IndexShard } from './model/find/index-shard';
import type { FollowUp } from './model/follow-up';
import type { Correction, Interaction } from './model/interaction';
import type { Note } from './model/note';
import type { ScoreBlock } from './model/score/score-block';
import type { Segment } from './model/segment';
import type { Template } from './model/template';

/** A record changed since the last sync. One row a record, whatever the number of edits. */
export interface OutboxRow {
  id: string;
  table: string;
  recordId: string;
  at: number;
}
/** A number kept beside the rows it counts, changed in the same transaction. */
export interface Counter {
  key: string;
  value: number;
}

/** A contact of whom something changed since their shard of the index was written; `seq` counts on with each command. */
export interface IndexMark {
  id: string;
  seq: number;
}
/** Every table. */
export type TwowayDatabase = Dexie & {
  contacts: EntityTable<Contact, 'id'>;
  companies: EntityTable<Company, 'id'>;
  interactions: EntityTable<Interaction, 'id'>;
  corrections: EntityTable<Correction, 'id'>;
  answers: EntityTable<Answer, 'id'>;
  followUps: EntityTable<FollowUp, 'id'>;
  notes: EntityTable<Note, 'id'>;
  distinctPairs: EntityTable<DistinctPair, 'id'>;
  events: EntityTable<Event, 'id'>;
  outbox: EntityTable<OutboxRow, 'id'>;
  counters: EntityTable<Counter, 'key'>;
  scoreBlocks: EntityTable<ScoreBlock, 'id'>;
  deals: EntityTable<Deal, 'id'>;
  segments: EntityTable<Segment, 'id'>;
  indexMarks: EntityTable<IndexMark, 'id'>;
  indexShards: EntityTable<IndexShard, 'id'>;
  templates: EntityTable<Template, 'id'>;
  contents: EntityTable<Content, 'id'>;
  draftUses: EntityTable<DraftUse, 'id'>;
  cadences: EntityTable<Cadence, 'id'>;
  enrolments: EntityTable<Enrolment, 'id'>;
};

/** Indexes of the newest version. An index is a promise to query: name the query when you add one. */
export const STORES = {
  // identity: linkedinSlug, linkedinMemberId, salesId, linkedinMemberNumber, *emails · lists: [stage+updatedAt], updatedAt · search: *searchWords
  // known twice: *matchKeys · whom they named: referredBy · without a next touch: [lacksFollowUp+updatedAt]
  // whose answer waits for ours: awaitingReplySince · words in use, each once: *tags, owner, source
  contacts:
    'id, linkedinSlug, linkedinMemberId, salesId, linkedinMemberNumber, *emails, [stage+updatedAt], updatedAt, *searchWords, companyId, *matchKeys, referredBy, [lacksFollowUp+updatedAt], awaitingReplySince, *tags, owner, source',
  companies: 'id, nameKey, linkedinId, domain',
  // timeline: [contactId+at] · "already logged": threadId
  interactions: 'id, [contactId+at], threadId',
  // what is somebody's though it was logged on another: movedTo
  corrections: 'id, interactionId, contactId, movedTo',
  answers: 'id, subjectId',
  // next due: [status+dueAt] · of a contact: [contactId+status]
  followUps: 'id, [status+dueAt], [contactId+status]',
  // of a contact: [contactId+at] · of a company: [companyId+at]
  notes: 'id, [contactId+at], [companyId+at]',
  // of a contact: *contactIds
  distinctPairs: 'id, *contactIds',
  // history: [contactId+at], *contactIds · of a bulk change, in order: [bulkId+at] · undo of the last thing: at · merged into whom: otherContactId · who was merged into: [contactId+otherContactId]
  events: 'id, [contactId+at], at, otherContactId, [contactId+otherContactId], *contactIds, [bulkId+at]',
  outbox: 'id',
  counters: 'key',
  // what the scores of many contacts rest on: all, best first
  scoreBlocks: 'id',
  // of a contact: *contactIds · of a company: companyId · open ones: status · won and lost lately: [status+closedAt]
  deals: 'id, *contactIds, companyId, status, [status+expectedCloseOn], [status+closedAt]',
  segments: 'id',
  // what changed since: seq
  indexMarks: 'id, seq',
  // brought up to date since: seq
  indexShards: 'id, seq',
  templates: 'id',
  contents: 'id',
  // of a contact: [contactId+at] · what came of a template, a piece of content: templateId, *contentIds · of a cadence's step: enrolmentId
  draftUses: 'id, [contactId+at], templateId, *contentIds, enrolmentId',
  cadences: 'id',
  // of a contact: contactId · who is on a cadence: [cadenceId+status]
  enrolments: 'id, contactId, [cadenceId+status]',
} as const;
