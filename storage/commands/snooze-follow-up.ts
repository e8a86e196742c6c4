import { changeFollowUp } from '../change-follow-up';
import { parseDue } from '../due-moment';
import { snoozed } from '../model/snoozed';
import type { WallMoment } from '../model/wall-moment';

/**
 * Puts an open follow-up off to another time, in epoch milliseconds or as the wall shows it; the rep is notified of it anew
 * then. Throws `gone`, `invalid`.
 */
export async function snoozeFollowUp(followUpId: string, due: number | WallMoment): Promise<{ eventId: string }> {
  const moment = parseDue(due);
  return changeFollowUp('followUpSnoozed', followUpId, (followUp) => snoozed(followUp, moment));
}
