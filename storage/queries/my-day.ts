import type { Collection } from 'dexie';
import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import { startOfDay } from '../model/wall-time';
import { readTogether } from '../read';
import { lastWordsOf } from './last-words-of';
import { openFollowUps } from './open-follow-ups';

/** Somebody to turn to today. One who answered need not have a follow-up. */
export interface DayEntry {
  contact: Contact;
  followUp?: FollowUp;
  /** The newest interaction, whichever way it went. */
  last?: Interaction;
}

export interface DayPart {
  entries: DayEntry[];
  /** How many there are, those that are not shown among them; counted up to `MOST_COUNTED`. */
  total: number;
}

/** To count tens of thousands takes longer than to read all that is shown, and tells nothing more. */
export const MOST_COUNTED = 100;

export type DayPartId = 'answered' | 'overdue' | 'today' | 'next';
export type Day = Record<DayPartId, DayPart>;

/**
 * Whom to turn to at `now` (epoch ms): who answered and waits, latest answer first; then the open follow-ups by local
 * day, earliest first, at most so many of each. Who answered stands there only, with the earliest follow-up that is due.
 * Everything is read from indexes in one transaction; of the rows that are not shown the keys alone, and not many.
 */
export function myDay(now: number, most: Readonly<Record<DayPartId, number>>): Promise<Day> {
  const [today, tomorrow] = [startOfDay(now), startOfDay(now, 1)];
  return readTogether([db.contacts, db.followUps, db.interactions, db.corrections], async () => {
    const [answered, overdue, ofToday, next] = await Promise.all([
      answeredPart(most.answered, tomorrow - 1),
      duePart(() => openFollowUps(-Infinity, today - 1), most.overdue, standsOnTop),
      duePart(() => openFollowUps(today, tomorrow - 1), most.today, standsOnTop),
      // What is planned for later days stays in its place.
      duePart(
        () => openFollowUps(tomorrow, Infinity),
        most.next,
        () => false,
      ),
    ]);
    return withLastWords({ answered, overdue, today: ofToday, next });
  });
}

async function answeredPart(most: number, dueUntil: number): Promise<DayPart> {
  const waiting = () => db.contacts.where('awaitingReplySince').above(0);
  const [keys, contacts] = await Promise.all([
    waiting().limit(MOST_COUNTED).primaryKeys(),
    waiting().reverse().limit(most).toArray(),
  ]);
  const entries = await Promise.all(contacts.map((contact) => withDueFollowUp(contact, dueUntil)));
  return { entries, total: keys.length };
}

/** Only one that is due by then: what was planned for later stays planned. */
async function withDueFollowUp(contact: Contact, dueUntil: number): Promise<DayEntry> {
  if (contact.nextFollowUpAt === undefined || contact.nextFollowUpAt > dueUntil) return { contact };
  const open = await db.followUps.where('[contactId+status]').equals([contact.id, 'open']).sortBy('dueAt');
  return open[0] ? { contact, followUp: open[0] } : { contact };
}

async function duePart(
  due: () => Collection<FollowUp, string>,
  most: number,
  isElsewhere: (contact: Contact) => boolean,
): Promise<DayPart> {
  const [keys, followUps] = await Promise.all([
    due().limit(MOST_COUNTED).primaryKeys(),
    due()
      .limit(most * 2)
      .toArray(),
  ]);
  const contacts = await db.contacts.bulkGet(followUps.map(({ contactId }) => contactId));
  const entries = followUps.flatMap((followUp, index): DayEntry[] => {
    const contact = contacts[index];
    return contact ? [{ contact, followUp }] : [];
  });
  const others = entries.filter(({ contact }) => !isElsewhere(contact));
  const total = keys.length < MOST_COUNTED ? keys.length - (entries.length - others.length) : keys.length;
  return { entries: others.slice(0, most), total };
}

const standsOnTop = ({ awaitingReplySince }: Contact): boolean => awaitingReplySince !== undefined;

async function withLastWords(day: Day): Promise<Day> {
  const parts = Object.entries(day) as [DayPartId, DayPart][];
  const ids = new Set<ContactId>(parts.flatMap(([, { entries }]) => entries.map(({ contact }) => contact.id)));
  const last = await lastWordsOf([...ids]);
  const withLast = (entry: DayEntry): DayEntry => {
    const words = last.get(entry.contact.id);
    return words ? { ...entry, last: words } : entry;
  };
  const filled = parts.map(([id, part]) => [id, { ...part, entries: part.entries.map(withLast) }]);
  return Object.fromEntries(filled) as Day;
}
