import type { FollowUp, FollowUpWhy } from '../follow-up';
import type { Interaction } from '../interaction';
import { type PlannedMoment, type TouchPlan, waitFrom } from './touch-plan';

/** Reasons that are settled by an answer. A cadence ends by its own rules, and what the rep set by hand stays the rep's. */
const WAITING: ReadonlySet<FollowUpWhy> = new Set(['noAnswer', 'quiet', 'saved']);

/** Reasons that ask the rep to get in touch: a touch of ours is what they asked for. */
const ASKING: ReadonlySet<FollowUpWhy> = new Set([
  'saved',
  'answered',
  'promoted',
  'afterMeeting',
  'afterSale',
  'wonDeal',
]);

/** When an interaction counts: one that is dated ahead has not happened before it was logged. */
const happenedAt = ({ at, loggedAt }: Interaction): number => Math.min(at, loggedAt);

/** Did an open follow-up wait for this answer? An old message that is logged late is not what it waited for. */
export function isSettledBy({ why, createdAt }: FollowUp, answer: Interaction): boolean {
  return why !== undefined && WAITING.has(why) && createdAt < happenedAt(answer);
}

/** Is a follow-up done because this interaction counted as the answer that it waited for? */
export function wasSettledBy({ status, outcome, why, evidenceId }: FollowUp, interactionId: string): boolean {
  const waited = why !== undefined && WAITING.has(why);
  return waited && status === 'done' && outcome === 'answered' && evidenceId === interactionId;
}

/** Did an open follow-up ask for this touch of ours? One that repeats, or that has a moment of its own such as a meeting, stays. */
export function isMetBy({ why, createdAt, touch, repeat }: FollowUp, ours: Interaction): boolean {
  if (repeat || touch === 'meeting') return false;
  return why !== undefined && ASKING.has(why) && createdAt < happenedAt(ours);
}

/**
 * Where an open follow-up goes by a new touch of ours: its wait begins anew. Nothing for one that waits for something
 * else, lies later already, repeats, or is younger than the touch.
 */
export function movedBy(
  { id, why, createdAt, dueAt, repeat }: FollowUp,
  touch: Interaction,
  plan: TouchPlan,
): (PlannedMoment & { id: string }) | undefined {
  if ((why !== 'noAnswer' && why !== 'quiet') || repeat || createdAt >= happenedAt(touch)) return undefined;
  const moment = waitFrom(why, happenedAt(touch), plan);
  return moment.dueAt > dueAt ? { ...moment, id } : undefined;
}

/** Have they answered since a follow-up was set that the rep wanted all the same? `answeredAt`: their newest genuine words. */
export function isAnsweredSince({ status, why, createdAt }: FollowUp, answeredAt: number | undefined): boolean {
  return status === 'open' && why !== 'answered' && answeredAt !== undefined && createdAt < answeredAt;
}
