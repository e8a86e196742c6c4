import Dexie from 'dexie';
import { db } from '../db';
import type { DraftUse } from '../model/draft-use';
import type { AnswerCount } from '../model/template/answer-rate';
import { draftOutcomes } from '../model/template/draft-outcome';
import { readTogether } from '../read';
import { conversationOf } from './conversation-of';

/** How often each template was put into a message or copied, and what of that was sent and answered; by template id. */
export type TemplateResults = Map<string, AnswerCount & { used: number }>;

/** What came of every template that was used, those put away as well. */
export function templateResults(): Promise<TemplateResults> {
  return readTogether([db.draftUses, db.interactions, db.corrections], async () => {
    const results: TemplateResults = new Map();
    for (const uses of (await usesByContact()).values()) await count(uses, results);
    return results;
  });
}

/** Uses without a template count as the next use, too. */
async function usesByContact(): Promise<Map<string, DraftUse[]>> {
  const uses = await db.draftUses
    .where('[contactId+at]')
    .between([Dexie.minKey, Dexie.minKey], [Dexie.maxKey, Dexie.maxKey])
    .toArray();
  const byContact = new Map<string, DraftUse[]>();
  for (const use of uses) byContact.set(use.contactId, [...(byContact.get(use.contactId) ?? []), use]);
  return byContact;
}

async function count(uses: DraftUse[], results: TemplateResults): Promise<void> {
  const [first] = uses;
  if (!first || uses.every(({ templateId }) => templateId === undefined)) return;
  const outcomes = draftOutcomes(uses, await conversationOf(first.contactId));
  for (const [index, { templateId }] of uses.entries()) {
    if (templateId === undefined) continue;
    const { used, sent, answered } = results.get(templateId) ?? { used: 0, sent: 0, answered: 0 };
    const { sentAt, answeredAt } = outcomes[index] ?? {};
    const [isSent, isAnswered] = [Number(sentAt !== undefined), Number(answeredAt !== undefined)];
    results.set(templateId, { used: used + 1, sent: sent + isSent, answered: answered + isAnswered });
  }
}
