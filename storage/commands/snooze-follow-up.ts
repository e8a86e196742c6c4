import { changeFollowUp } from '../change-follow-up';
import { dueMoment } from '../due-moment';
import { timeSchema } from '../model/time';
import { type WallMoment, wallMomentSchema } from '../model/wall-moment';
import { parseInput } from '../parse-input';

/**
 * Puts an open follow-up off to another time, in epoch milliseconds or as the wall shows it; the rep is notified of it anew
 * then. Throws `gone`, `invalid`.
 */
export async function snoozeFollowUp(followUpId: string, due: number | WallMoment): Promise<{ eventId: string }> {
  const moment =
    typeof due === 'number'
      ? dueMoment({ dueAt: parseInput(timeSchema, due) })
      : dueMoment({ when: parseInput(wallMomentSchema, due) });
  return changeFollowUp('followUpSnoozed', followUpId, ({ snoozeCount }) => ({
    ...moment,
    notifiedAt: undefined,
    awayUntil: undefined,
    snoozeCount: snoozeCount + 1,
  }));
}
