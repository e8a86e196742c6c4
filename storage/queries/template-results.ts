import { db } from '../db';
import type { DraftUse } from '../model/draft-use';
import type { AnswerCount } from '../model/template/answer-rate';
import { draftOutcomes } from '../model/template/draft-outcome';
import { read } from '../read';
import { conversationOf } from './conversation-of';

/** How often each template was put into a message or copied, and what of that was sent and answered; by template id. */
export type TemplateResults = Map<string, AnswerCount & { used: number }>;

/** What came of every template that was used, those put away as well. */
export function templateResults(): Promise<TemplateResults> {
  return read(async () => {
    // All begin before anything is awaited: a live query hears only of reads that begin with it.
    const [uses] = await Promise.all([
      db.draftUses.orderBy('[contactId+at]').toArray(),
      db.interactions.count(),
      db.corrections.count(),
    ]);
    const results: TemplateResults = new Map();
    // Uses without a template are uses all the same: an answer after one is no answer to what was before.
    for (const ofContact of byContact(uses)) await count(ofContact, results);
    return results;
  });
}

function byContact(uses: DraftUse[]): DraftUse[][] {
  const groups = new Map<string, DraftUse[]>();
  for (const use of uses) groups.set(use.contactId, [...(groups.get(use.contactId) ?? []), use]);
  return [...groups.values()];
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
