import { db } from '../db';
import type { Answer } from '../model/answer';
import type { Enrolment } from '../model/cadence/enrolment';
import type { Company } from '../model/company';
import type { Contact, ContactId } from '../model/contact';
import { conversationWith } from '../model/corrected-interactions';
import type { Deal } from '../model/deal';
import type { DraftUse } from '../model/draft-use';
import type { Event } from '../model/event';
import type { FollowUp } from '../model/follow-up';
import type { Correction, Interaction } from '../model/interaction';
import type { Note } from '../model/note';
import { read } from '../read';
import { type Logged, loggedOrMovedTo } from './conversation-of';
import { dealsOf } from './deals-of';
import { followUpsOf } from './follow-ups-of';
import { historyOf } from './history-of';
import { notesOf } from './notes-of';

/** All that is kept about one person, as it is kept. Of the company only what is kept of it as an organisation. */
export interface EverythingAbout {
  contact: Contact;
  company: Company | undefined;
  interactions: Interaction[];
  corrections: Correction[];
  answers: Answer[];
  followUps: FollowUp[];
  notes: Note[];
  deals: Deal[];
  drafts: DraftUse[];
  enrolments: Enrolment[];
  /** Without those who stood beside them in a change of many. */
  history: Omit<Event, 'contactIds'>[];
}

const ALL = Number.POSITIVE_INFINITY;

/** All that is kept about a contact, for a request under data-protection law; `undefined` when they are gone. */
export async function everythingAbout(contactId: ContactId): Promise<EverythingAbout | undefined> {
  const contact = await read(() => db.contacts.get(contactId));
  if (!contact) return undefined;
  const { companyId } = contact;
  const [said, company, answers, drafts, enrolments] = await read(() =>
    Promise.all([
      loggedOrMovedTo(contactId),
      companyId === undefined ? undefined : db.companies.get(companyId),
      db.answers.where('subjectId').equals(contactId).toArray(),
      db.draftUses.where('[contactId+at]').between([contactId, 0], [contactId, ALL]).toArray(),
      db.enrolments.where('contactId').equals(contactId).toArray(),
    ]),
  );
  const history = await historyOf(contactId, ALL);
  return {
    ...{ contact, company, answers, drafts, enrolments },
    ...nowWith(contactId, said),
    followUps: await followUpsOf(contactId),
    notes: await notesOf({ contactId }, ALL),
    deals: await dealsOf(contactId),
    history: history.map(({ contactIds: _, ...event }) => event),
  };
}

/** As the rep corrected it: what was moved to somebody else is of that person alone. */
function nowWith(contactId: ContactId, { interactions, corrections }: Logged): Logged {
  const now = conversationWith(contactId, interactions, corrections);
  const ids = new Set(now.map(({ id }) => id));
  return { interactions: now, corrections: corrections.filter(({ interactionId }) => ids.has(interactionId)) };
}
