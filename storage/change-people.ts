import { db } from './db';
import { parseDue } from './due-moment';
import { enrolPeople } from './enrol-people';
import type { LeftOutBecause, ReadBulkChange } from './model/bulk/bulk-change';
import { changedTags, MOST_TAGS } from './model/bulk/tag-list';
import type { RepsTime } from './model/cadence/step-due';
import { cleanLine, cleanText } from './model/clean-text';
import type { Contact, ContactId } from './model/contact';
import { newFollowUp } from './model/new-follow-up';
import { sameValue } from './model/same-value';
import type { Stage } from './model/stage';
import { isIrregularMove } from './model/stage-move';
import { newId } from './new-id';
import { LONGEST_REASON } from './write-stage';
import type { Writer } from './writer';

const LONGEST_NOTE = 2_000;
const LONGEST_OWNER = 100;

export interface LeftOutPerson {
  contactId: ContactId;
  because: LeftOutBecause;
}

/** Who was changed, and who was left out. */
export interface ChangedPeople {
  changed: ContactId[];
  leftOut: LeftOutPerson[];
}

type Judged = { patch: Partial<Contact> } | { because: LeftOutBecause };

/** Makes one change to several contacts, as the command for one of them would; those whom it does not suit are left out. */
export async function changePeople(
  write: Writer,
  change: ReadBulkChange,
  ids: readonly ContactId[],
  time: RepsTime,
): Promise<ChangedPeople> {
  if (change.what === 'cadence') {
    const { enrolled, leftOut } = await enrolPeople(write, change.cadenceId, ids, time);
    return { changed: enrolled, leftOut };
  }
  if (change.what === 'followUp') return setFollowUps(write, change, ids);
  if (change.what === 'stage') return moveStages(write, change, ids);
  return patchEach(write, ids, (contact) => judge(contact, change));
}

function judge(contact: Contact, change: Extract<ReadBulkChange, { what: 'tags' | 'owner' }>): Judged {
  const patch =
    change.what === 'tags'
      ? { tags: changedTags(contact.tags, change) }
      : { owner: cleanLine(change.owner, LONGEST_OWNER) };
  if ((patch.tags?.length ?? 0) > MOST_TAGS) return { because: 'tooManyTags' };
  const isSame = sameValue({ ...contact, ...patch }, contact);
  return isSame ? { because: 'same' } : { patch };
}

/** As `changeStage`: whoever is in that stage already stays as they are, and a move that is none of the funnel's is an override. */
async function moveStages(
  write: Writer,
  { to, reason }: Extract<ReadBulkChange, { what: 'stage' }>,
  ids: readonly ContactId[],
): Promise<ChangedPeople> {
  const from = new Set<Stage>();
  const moved = { stage: to, stageChangedAt: write.at, subStage: undefined };
  const people = await patchEach(write, ids, ({ stage }) => {
    if (stage === to) return { because: 'same' };
    from.add(stage);
    return { patch: moved };
  });
  const [only, ...others] = from;
  Object.assign(write.event, { to, reason: cleanText(reason, LONGEST_REASON) });
  if (others.length === 0) write.event.from = only;
  if ([...from].some((stage) => isIrregularMove(stage, to))) write.event.override = true;
  return people;
}

async function patchEach(
  write: Writer,
  ids: readonly ContactId[],
  judged: (contact: Contact) => Judged,
): Promise<ChangedPeople> {
  const patches = new Map<ContactId, Partial<Contact>>();
  const leftOut: LeftOutPerson[] = [];
  for (const { contactId, contact } of await contactsOf(ids)) {
    const said = contact ? judged(contact) : { because: 'gone' as const };
    if ('patch' in said) patches.set(contactId, said.patch);
    else leftOut.push({ contactId, because: said.because });
  }
  await write.patchMany('contacts', patches);
  return { changed: [...patches.keys()], leftOut };
}

/** Beside the follow-ups that they have; nobody who is not to be contacted is followed up. */
async function setFollowUps(
  write: Writer,
  { due, note }: Extract<ReadBulkChange, { what: 'followUp' }>,
  ids: readonly ContactId[],
): Promise<ChangedPeople> {
  const said = { ...parseDue(due), note: cleanText(note, LONGEST_NOTE), at: write.at };
  const changed: ContactId[] = [];
  const leftOut: LeftOutPerson[] = [];
  for (const { contactId, contact } of await contactsOf(ids)) {
    if (!contact) leftOut.push({ contactId, because: 'gone' });
    else if (contact.doNotContact) leftOut.push({ contactId, because: 'doNotContact' });
    else changed.push(contactId);
  }
  await write.add('followUps', ...changed.map((contactId) => newFollowUp({ ...said, id: newId(), contactId })));
  return { changed, leftOut };
}

async function contactsOf(ids: readonly ContactId[]) {
  const found = await db.contacts.bulkGet([...ids]);
  return ids.map((contactId, index) => ({ contactId, contact: found[index] }));
}
