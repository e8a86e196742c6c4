import { db } from './db';
import type { Contact, ContactId } from './model/contact';
import type { Interaction } from './model/interaction';
import { sameValue } from './model/same-value';
import type { ConversationFacts } from './model/score/conversation-facts';
import { factsIn, type ScoreBlock, scoreBlockOf, withFacts } from './model/score/score-block';
import { type ScoreFacts, scoreFactsOf } from './model/score/score-facts';
import type { TouchedRow } from './model/touched-row';
import { conversationOf, conversationsOf } from './queries/conversation-of';
import { qualificationOf, qualificationsOf } from './queries/qualification-of';
import { read } from './read';
import type { Writer } from './writer';

/** The fields of a contact on which its score rests: see `scoreFactsOf`. */
const OF_SCORE: readonly (keyof Contact)[] = [
  ...(['stage', 'jobTitle', 'buyingRole', 'companyId', 'referredBy', 'doNotContact'] as const),
];

/**
 * Brings what the score rests on up to date, in the command's transaction: for the contacts of whom that changed and for those
 * whom its answers and companies concern. `read` has the conversations that changed; the others are taken from what was kept.
 * Each block is written once, however many of its contacts changed.
 */
export async function refreshScores(write: Writer, read: ReadonlyMap<string, Interaction[]>): Promise<void> {
  const changed = write.touched().flatMap((row) => (isOfScore(row) ? [row.id] : []));
  const ids = [...new Set([...changed, ...read.keys(), ...(await contactsConcerned(write))])] as ContactId[];
  if (ids.length === 0) return;
  const blockIds = [...new Set(ids.map(scoreBlockOf))];
  const found = await db.scoreBlocks.bulkGet(blockIds);
  const blocks = new Map(blockIds.map((id, index) => [id, found[index]]));
  const facts = await factsOfAll(ids, blocks, read);
  for (const [id, block] of blocks) {
    const ofBlock = ids.filter((one) => scoreBlockOf(one) === id).map((one) => [one, facts.get(one)] as const);
    await putBlock(id, withFacts(id, block, new Map(ofBlock)));
  }
}

function isOfScore({ table, before, after }: TouchedRow): boolean {
  if (table !== 'contacts') return false;
  return !before || !after || OF_SCORE.some((field) => !sameValue(before[field], after[field]));
}

/** Keeps a block; one without contacts is none. For use inside a transaction. */
export async function putBlock(id: number, block: ScoreBlock | undefined): Promise<void> {
  if (block) await db.scoreBlocks.put(block);
  else await db.scoreBlocks.delete(id);
}

/** The facts of a contact from all that is kept of them; `undefined` when there is no such contact. */
export async function factsNow(id: string): Promise<ScoreFacts | undefined> {
  const contact = await db.contacts.get(id as ContactId);
  if (!contact) return undefined;
  const rows = { contact, ...(await qualificationOf(contact)) };
  return scoreFactsOf({ ...rows, interactions: await conversationOf(contact.id) });
}

/** Works out anew what the scores of these contacts rest on, from all that is kept. One transaction. */
export function rebuiltScores(ids: readonly ContactId[]): Promise<void> {
  const tables = [db.contacts, db.companies, db.answers, db.interactions, db.corrections, db.scoreBlocks];
  return read(() =>
    db.transaction('rw', tables, async () => {
      for (const id of ids) {
        const blockId = scoreBlockOf(id);
        const facts = new Map([[id as string, await factsNow(id)]]);
        await putBlock(blockId, withFacts(blockId, await db.scoreBlocks.get(blockId), facts));
      }
    }),
  );
}

/** The same of many, read together; a conversation that did not change is taken from the block. */
async function factsOfAll(
  ids: ContactId[],
  blocks: ReadonlyMap<number, ScoreBlock | undefined>,
  read: ReadonlyMap<string, Interaction[]>,
): Promise<Map<ContactId, ScoreFacts>> {
  const contacts = (await db.contacts.bulkGet(ids)).filter((row) => row !== undefined);
  const kept = new Map<string, ConversationFacts>();
  for (const { id } of contacts) {
    const facts = read.has(id) ? undefined : factsIn(blocks.get(scoreBlockOf(id)), id);
    if (facts) kept.set(id, conversationIn(facts));
  }
  const unknown = contacts.map(({ id }) => id).filter((id) => !read.has(id) && !kept.has(id));
  const found = await conversationsOf(unknown);
  const known = await qualificationsOf(contacts);
  const all = contacts.map((contact) => {
    const interactions = read.get(contact.id) ?? found.get(contact.id) ?? [];
    const { company, answers = {} } = known.get(contact.id) ?? {};
    return [
      contact.id,
      { ...scoreFactsOf({ contact, company, answers, interactions }), ...kept.get(contact.id) },
    ] as const;
  });
  return new Map(all);
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
