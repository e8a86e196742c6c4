import Dexie from 'dexie';
import { db } from './db';
import {
  type CadenceFacts,
  type CadenceMove,
  cadenceMove,
  endingMove,
  reopeningMove,
} from './model/cadence/cadence-move';
import type { Enrolment } from './model/cadence/enrolment';
import type { StoredTable } from './model/event';
import type { FollowUp } from './model/follow-up';
import { conversationsOf } from './queries/conversation-of';
import { repsTime } from './reps-time';
import { writeStep } from './write-step';
import type { Writer } from './writer';

/** What was written of a contact that may end a cadence, or move it on. */
const OF_A_CONTACT: readonly StoredTable[] = ['contacts', 'interactions', 'corrections', 'followUps', 'enrolments'];
const OF_A_CONVERSATION: readonly StoredTable[] = ['interactions', 'corrections'];

/**
 * Looks at what the command wrote, and has every cadence follow it in the same event: a contact leaves on an answer, a
 * bounce, the wish for no more contact or another stage; a step that is done brings the next one; an absence puts off. It is
 * called once for every command, so that none can forget it; what is to be done follows from the rows alone, and done twice
 * it does nothing.
 */
export async function followCadences(write: Writer): Promise<void> {
  const ids = contactsIn(write, OF_A_CONTACT);
  if (write.event.contactId) ids.add(write.event.contactId);
  const enrolments =
    ids.size > 0
      ? await db.enrolments
          .where('contactId')
          .anyOf([...ids])
          .toArray()
      : [];
  if (enrolments.length === 0) return;
  const all = await withFacts(write, enrolments);
  await keepOneEach(write, all);
  await moveOn(write, all.filter(isLive));
  await bringBack(write, all);
}

const isLive = ({ enrolment }: { enrolment: Enrolment }) => enrolment.status !== 'ended';

function contactsIn(write: Writer, tables: readonly StoredTable[]): Set<string> {
  const rows = write.touched().filter(({ table }) => tables.includes(table));
  const ids = rows.flatMap(({ table, id, before, after }) =>
    table === 'contacts' ? [id] : [before, after].flatMap((row) => [row?.['contactId'], row?.['movedTo']]),
  );
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** Each enrolment with what it depends on. One whose contact or cadence is gone, by an undo or a redo, goes as well. */
async function withFacts(write: Writer, enrolments: Enrolment[]): Promise<CadenceFacts[]> {
  const contacts = await db.contacts.bulkGet(enrolments.map(({ contactId }) => contactId));
  const cadences = await db.cadences.bulkGet(enrolments.map(({ cadenceId }) => cadenceId));
  const followUps = await db.followUps.bulkGet(enrolments.map(({ followUpId }) => followUpId ?? ''));
  const read = whoseConversation(write);
  const conversations = await conversationsOf([
    ...new Set(contacts.flatMap((one) => (one && read.has(one.id) ? [one.id] : []))),
  ]);
  const logged = loggedBy(write);
  const all: CadenceFacts[] = [];
  for (const [index, enrolment] of enrolments.entries()) {
    const [contact, cadence, followUp] = [contacts[index], cadences[index], followUps[index]];
    if (!contact || !cadence) {
      await drop(write, enrolment, followUp, contact !== undefined);
      continue;
    }
    const conversation = conversations.get(contact.id) ?? [];
    const fresh = conversation.filter(({ id }) => logged.has(id));
    const { askedToStop } = write;
    all.push({ enrolment, contact, cadence, followUp, conversation, fresh, askedToStop });
  }
  return all;
}

async function drop(
  write: Writer,
  { id }: Enrolment,
  followUp: FollowUp | undefined,
  isContactThere: boolean,
): Promise<void> {
  await write.remove('enrolments', id);
  if (!followUp) return;
  if (!isContactThere) await write.remove('followUps', followUp.id);
  else if (followUp.status === 'open') await write.patch('followUps', followUp.id, { status: 'cancelled' });
}

/** With whom something was said, or no longer was; and who was just put on a cadence: they may be away already. */
function whoseConversation(write: Writer): Set<string> {
  const read = contactsIn(write, OF_A_CONVERSATION);
  if (write.event.contactId && read.size > 0) read.add(write.event.contactId);
  for (const contactId of newcomersIn(write)) read.add(contactId);
  return read;
}

function newcomersIn(write: Writer): string[] {
  const added = write.touched().filter(({ table, before }) => table === 'enrolments' && !before);
  return added.flatMap(({ after }) => (after?.['contactId'] as string | undefined) ?? []);
}

/** What the command logged; what an undo brings back is nothing new. */
function loggedBy(write: Writer): Set<string> {
  if (write.event.type === 'undone') return new Set();
  const added = write.touched().filter(({ table, before, after }) => table === 'interactions' && !before && after);
  return new Set(added.map(({ id }) => id));
}

/** Nobody is on two cadences: after a merge the one of the contact who stays goes on, else the one that began last. */
async function keepOneEach(write: Writer, all: CadenceFacts[]): Promise<void> {
  const moved = new Set(
    write.touched().flatMap(({ table, id, before, after }) => {
      return table === 'enrolments' && before && after && before['contactId'] !== after['contactId'] ? [id] : [];
    }),
  );
  const inOrder = all
    .filter(isLive)
    .sort(
      ({ enrolment: one }, { enrolment: other }) =>
        Number(moved.has(one.id)) - Number(moved.has(other.id)) || other.startedAt - one.startedAt,
    );
  const seen = new Set<string>();
  for (const facts of inOrder) {
    const { contactId, id } = facts.enrolment;
    const because = moved.has(id) ? 'merged' : 'onAnother';
    if (seen.has(contactId)) await carryOut(write, facts, endingMove(facts, { because }, write.at));
    seen.add(contactId);
  }
}

async function moveOn(write: Writer, live: CadenceFacts[]): Promise<void> {
  if (live.length === 0) return;
  // The transaction stays open while the settings are read; within it, what is not Dexie's would end it.
  const time = await Dexie.waitFor(Dexie.ignoreTransaction(() => repsTime()));
  for (const facts of live) {
    const move = cadenceMove(facts, time, write.at);
    if (move) await carryOut(write, facts, move);
  }
}

/** The rep's word that a reply was none brings back what it ended. An undo restores what was, and no more. */
async function bringBack(write: Writer, all: CadenceFacts[]): Promise<void> {
  if (write.event.type === 'undone') return;
  const corrected = contactsIn(write, ['corrections']);
  if (write.event.contactId && corrected.size > 0) corrected.add(write.event.contactId);
  const byStart = all
    .filter((facts) => corrected.has(facts.contact.id))
    .sort((one, other) => other.enrolment.startedAt - one.enrolment.startedAt);
  for (const contactId of new Set(byStart.map(({ contact }) => contact.id))) {
    // Only the last one: whoever was put on a cadence since has another start.
    const last = byStart.find(({ contact }) => contact.id === contactId);
    const move = last && !isLive(last) ? reopeningMove(last) : undefined;
    if (last && move) await carryOut(write, last, move);
  }
}

/** Writes a move, and has the facts say what is so now. */
async function carryOut(write: Writer, facts: CadenceFacts, move: CadenceMove): Promise<void> {
  const { enrolment, followUp, cadence } = facts;
  if (move.followUp && followUp) await write.patch('followUps', followUp.id, move.followUp);
  const followUpId = move.next ? await writeStep(write, enrolment, cadence, move.next) : enrolment.followUpId;
  const patch = { ...move.enrolment, followUpId };
  await write.patch('enrolments', enrolment.id, patch);
  facts.enrolment = { ...enrolment, ...patch } as Enrolment;
}
