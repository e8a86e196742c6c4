import type { ContactId, PersonField, PersonFields } from './contact';
import type { ProfileReading } from './page-reading';

/** What a lead is saved from: a profile that was read, or a person given by hand, by a thread or by a referral. */
export type LeadInput =
  | { reading: ProfileReading }
  | { person: Partial<PersonFields> & { name: string }; source: string; typed: boolean; referredBy?: ContactId };

/** One field that a save changed, or would have changed had the rep not typed it. */
export interface FieldChange {
  field: PersonField;
  before?: unknown;
  after?: unknown;
  keptTyped: boolean;
}

export interface SaveLeadResult {
  contactId: ContactId;
  created: boolean;
  changes: FieldChange[];
  /** Merges by which contacts whom the person's keys proved to be one became one, newest first; undo them after the save. */
  joined?: string[];
  /** Undo it by this; absent when nothing changed. */
  eventId?: string;
}
