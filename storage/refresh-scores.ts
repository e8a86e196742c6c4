import { db } from './db';
import type { conversationFacts } from './model/score/conversation-facts';
import { factsIn, type ScoreBlock, scoreBlockOf, withFacts } from './model/score/score-block';
import { type ScoreFacts, scoreFactsOf } from './model/score/score-facts';
import { type Conversation, conversationOf, qualificationOf } from './queries/score-rows-of';
import type { Writer } from './writer';

/**
 * Brings what the score rests on up to date, for every contact that the command touched, in its transaction. `read` has the
 * conversations that were read for other fields already; one that was not touched is taken from what was kept.
 */
export async function refreshScores(write: Writer, read: ReadonlyMap<string, Conversation>): Promise<void> {
  const blocks = new Map<number, string[]>();
  for (const id of await contactsTouched(write))
    blocks.set(scoreBlockOf(id), [...(blocks.get(scoreBlockOf(id)) ?? []), id]);
  for (const [blockId, ids] of blocks) {
    const block = await db.scoreBlocks.get(blockId);
    const facts = new Map<string, ScoreFacts | undefined>();
    for (const id of ids) facts.set(id, await factsNow(id, block, read.get(id)));
    await putBlock(blockId, withFacts(blockId, block, facts));
  }
}

/** Keeps a block; one without contacts is none. For use inside a transaction. */
export async function putBlock(id: number, block: ScoreBlock | undefined): Promise<void> {
  if (block) await db.scoreBlocks.put(block);
  else await db.scoreBlocks.delete(id);
}

/** The facts of a contact from all that is kept of them; `undefined` when there is no such contact. */
export async function factsNow(id: string, block?: ScoreBlock, read?: Conversation): Promise<ScoreFacts | undefined> {
  const contact = await db.contacts.where('id').equals(id).first();
  if (!contact) return undefined;
  const rows = { contact, ...(await qualificationOf(contact)) };
  const known = read ? undefined : factsIn(block, id);
  if (known) return { ...scoreFactsOf({ ...rows, interactions: [], corrections: [] }), ...conversationOfFacts(known) };
  return scoreFactsOf({ ...rows, ...(read ?? (await conversationOf(id))) });
}

function conversationOfFacts(known: ScoreFacts): ReturnType<typeof conversationFacts> {
  const { signs, tries, firstTryAt, lastTryAt, answeredAt } = known;
  return { signs, tries, firstTryAt, lastTryAt, answeredAt };
}

async function contactsTouched(write: Writer): Promise<Set<string>> {
  const contacts = new Set<string>();
  const companies = new Set<string>();
  if (write.event.contactId) contacts.add(write.event.contactId);
  for (const { table, id, before, after } of write.touched()) {
    if (table === 'contacts') contacts.add(id);
    if (table === 'companies' && before?.['size'] !== after?.['size']) companies.add(id);
    for (const row of [before, after]) {
      if (typeof row?.['contactId'] === 'string') contacts.add(row['contactId']);
      if (typeof row?.['subjectId'] === 'string') companies.add(row['subjectId']);
    }
  }
  return new Set([...contacts, ...(await contactsOf(companies))]);
}

/** What is known of a company, or of a contact, concerns these. */
async function contactsOf(subjects: Set<string>): Promise<string[]> {
  if (subjects.size === 0) return [];
  return [
    ...subjects,
    ...(await db.contacts
      .where('companyId')
      .anyOf([...subjects])
      .primaryKeys()),
  ];
}
