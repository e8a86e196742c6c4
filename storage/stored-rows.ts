import type { Table } from 'dexie';
import { db } from './db';
import type { Answer } from './model/answer';
import type { Cadence } from './model/cadence/cadence';
import type { Enrolment } from './model/cadence/enrolment';
import type { Company } from './model/company';
import type { Contact } from './model/contact';
import type { Content } from './model/content';
import type { Deal } from './model/deal';
import type { DistinctPair } from './model/distinct-pair';
import type { DraftUse } from './model/draft-use';
import type { Event, StoredTable } from './model/event';
import type { FollowUp } from './model/follow-up';
import type { Correction, Interaction } from './model/interaction';
import type { Note } from './model/note';
import type { Segment } from './model/segment';
import type { Template } from './model/template';

/** What a row of each stored table is. */
export interface StoredRows {
  contacts: Contact;
  companies: Company;
  interactions: Interaction;
  corrections: Correction;
  answers: Answer;
  followUps: FollowUp;
  notes: Note;
  distinctPairs: DistinctPair;
  templates: Template;
  contents: Content;
  draftUses: DraftUse;
  cadences: Cadence;
  enrolments: Enrolment;
  deals: Deal;
  segments: Segment;
}

/** A stored table by its name. For use inside queries and transactions. */
export const tableOf = <T extends StoredTable>(name: T): Table<StoredRows[T], string> => db.table(name);

/** The events, by the type under which rows of other tables are handed on. For use inside queries and transactions. */
export const eventsTable = (): Table<Event, string> => db.table('events');
