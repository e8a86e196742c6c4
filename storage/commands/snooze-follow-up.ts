import { changeFollowUp } from '../change-follow-up';
import { snoozed } from '../model/snoozed';
import { timeSchema } from '../model/time';
import { parseInput } from '../parse-input';

/** Puts an open follow-up off to another time; the rep is notified of it anew then. Throws `gone`, `invalid`. */
export async function snoozeFollowUp(followUpId: string, dueAt: number): Promise<{ eventId: string }> {
  const due = parseInput(timeSchema, dueAt);
  return changeFollowUp('followUpSnoozed', followUpId, (followUp) => snoozed(followUp, due));
}
