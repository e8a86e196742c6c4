import { db } from './db';
import type { ContactId } from './model/contact';
import type { Interaction } from './model/interaction';
import type { ConversationFacts } from './model/score/conversation-facts';
import { factsIn, type ScoreBlock, scoreBlockOf, withFacts } from './model/score/score-block';
import { type ScoreFacts, scoreFactsOf } from './model/score/score-facts';
import { conversationOf } from './queries/conversation-of';
import { qualificationOf } from './queries/qualification-of';
import type { Writer } from './writer';

/**
 * Brings what the score rests on up to date, in the command's transaction: for the contacts that it touched and for those whom its
 * answers and companies concern. `read` has the conversations that changed; the others are taken from what was kept.
 */
export async function refreshScores(
  write: Writer,
  touched: Iterable<string>,
  read: ReadonlyMap<string, Interaction[]>,
): Promise<void> {
  const blocks = new Map<number, string[]>();
  for (const id of new Set([...touched, ...(await contactsConcerned(write))]))
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
export async function factsNow(id: string, block?: ScoreBlock, read?: Interaction[]): Promise<ScoreFacts | undefined> {
  const contact = await db.contacts.get(id as ContactId);
  if (!contact) return undefined;
  const rows = { contact, ...(await qualificationOf(contact)) };
  const known = read ? undefined : factsIn(block, id);
  if (known) return { ...scoreFactsOf({ ...rows, interactions: [] }), ...conversationIn(known) };
  return scoreFactsOf({ ...rows, interactions: read ?? (await conversationOf(contact.id)) });
}

function conversationIn({ signs, tries, firstTryAt, lastTryAt, answeredAt }: ScoreFacts): ConversationFacts {
  return { signs, tries, firstTryAt, lastTryAt, answeredAt };
}

/** Whom a changed answer concerns, or the size of a company. */
async function contactsConcerned(write: Writer): Promise<string[]> {
  const subjects = new Set<string>();
  for (const { table, id, before, after } of write.touched()) {
    if (table === 'companies' && before?.['size'] !== after?.['size']) subjects.add(id);
    for (const row of [before, after]) if (typeof row?.['subjectId'] === 'string') subjects.add(row['subjectId']);
  }
  if (subjects.size === 0) return [];
  return [
    ...subjects,
    ...(await db.contacts
      .where('companyId')
      .anyOf([...subjects])
      .primaryKeys()),
  ];
}
