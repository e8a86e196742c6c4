import { db } from '../db';
import { newFollowUp } from '../model/new-follow-up';
import { timeSchema } from '../model/time';
import { newId } from '../new-id';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

const MOST = 10_000;

/**
 * Says that the rep has dealt with every answer that has waited since `until` (epoch ms) or longer, as one command with one undo; what
 * came later waits on. Follow-ups that are open stay. `count` says how many were settled. Throws `gone` when none waited, `invalid`.
 */
export async function settleAnswers(until: number): Promise<{ eventId: string; count: number }> {
  const last = parseInput(timeSchema, until);
  const { eventId, result } = await transact({ type: 'followUpDone' }, [], async (write) => {
    const waiting = db.contacts.where('awaitingReplySince').between(0, last, true, true);
    const people = await waiting.limit(MOST).primaryKeys();
    const settled = { why: 'answered', status: 'done', doneAt: write.at, outcome: 'done' } as const;
    const rows = people.map((contactId) => {
      const made = newFollowUp({ id: newId(), contactId, dueAt: write.at, note: undefined, at: write.at });
      return { ...made, ...settled };
    });
    await write.add('followUps', ...rows);
    if (people.length > 0) write.event.contactIds = people;
    return people.length;
  });
  if (!eventId) throw new StorageFailure({ code: 'gone', detail: 'contacts' });
  return { eventId, count: result };
}
