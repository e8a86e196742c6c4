import { db } from './db';
import type { ContactId } from './model/contact';
import type { FollowUp } from './model/follow-up';
import type { Interaction } from './model/interaction';
import type { ReplyEffect } from './model/log-input';
import { isMetBy, isSettledBy, movedBy } from './model/next-touch/is-settled-by';
import type { TouchPlan } from './model/next-touch/touch-plan';
import { transact } from './transact';

/**
 * Carries out what interactions that have just been logged mean for open follow-ups: a genuine inbound one completes those
 * that waited for an answer; one of ours completes those that asked for it, and resets the wait of the others. Call it within
 * `together`.
 */
export async function touchEffects(
  contactId: ContactId,
  fresh: readonly Interaction[],
  plan: TouchPlan,
): Promise<ReplyEffect[]> {
  const effects: (ReplyEffect | undefined)[] = [];
  for (const one of fresh) if (one.genuine && one.direction === 'inbound') effects.push(await complete(contactId, one));
  const ours = fresh.filter(({ direction, genuine }) => direction === 'outbound' && genuine);
  const last = ours.toSorted((one, other) => one.at - other.at).at(-1);
  if (last) effects.push(await meet(contactId, last), await reset(contactId, last, plan));
  return effects.filter((effect) => effect !== undefined);
}

async function complete(contactId: ContactId, answer: Interaction): Promise<ReplyEffect | undefined> {
  const draft = { type: 'followUpAnswered' as const, contactId, evidenceId: answer.id };
  const { eventId, result } = await transact(draft, [], async (write) => {
    const waited = (await openOf(contactId)).filter((followUp) => isSettledBy(followUp, answer));
    const settled = { status: 'done', outcome: 'answered', evidenceId: answer.id } as const;
    for (const { id } of waited) await write.patch('followUps', id, { ...settled, doneAt: write.at });
    return waited.length;
  });
  return eventId ? { what: 'followUpAnswered', eventId, count: result } : undefined;
}

async function meet(contactId: ContactId, touch: Interaction): Promise<ReplyEffect | undefined> {
  const draft = { type: 'followUpDone' as const, contactId, evidenceId: touch.id };
  const { eventId, result } = await transact(draft, [], async (write) => {
    const asked = (await openOf(contactId)).filter((followUp) => isMetBy(followUp, touch));
    const met = { status: 'done', outcome: 'done', evidenceId: touch.id } as const;
    for (const { id } of asked) await write.patch('followUps', id, { ...met, doneAt: write.at });
    return asked.length;
  });
  return eventId ? { what: 'followUpMet', eventId, by: touch.kind, count: result } : undefined;
}

async function reset(contactId: ContactId, touch: Interaction, plan: TouchPlan): Promise<ReplyEffect | undefined> {
  const draft = { type: 'followUpMoved' as const, contactId, evidenceId: touch.id };
  const { eventId, result } = await transact(draft, [], async (write) => {
    const moves = (await openOf(contactId)).flatMap((followUp) => movedBy(followUp, touch, plan) ?? []);
    for (const { id, when, dueAt } of moves)
      await write.patch('followUps', id, { when, dueAt, notifiedAt: undefined, awayUntil: undefined });
    return moves;
  });
  const [first] = result;
  if (!eventId || !first) return undefined;
  return { what: 'followUpReset', eventId, by: touch.kind, dueAt: first.dueAt, count: result.length };
}

function openOf(contactId: ContactId): Promise<FollowUp[]> {
  return db.followUps.where('[contactId+status]').equals([contactId, 'open']).toArray();
}
