import { clock } from './clock';
import type { FollowUp } from './model/follow-up';
import { newFollowUp } from './model/new-follow-up';
import type { Repeat } from './model/repeat';
import type { WallMoment } from './model/wall-moment';
import { momentInstant, zoneOfMoment } from './model/when/moment-instant';
import { nextOccurrenceAfter } from './model/when/next-occurrence';
import { wallClockAt } from './model/when/wall-clock';
import { wallOf, wallText } from './model/when/wall-text';
import type { WorkingTime } from './model/when/working-time';

/**
 * The follow-up that a repeating one leaves behind when it is done at `at`: the first of its times that is still to come, by
 * its own hour and zone whatever it was put off to.
 */
export function nextOfRepeat(
  {
    id: doneId,
    seriesId = doneId,
    contactId,
    dueAt,
    when,
    repeatFrom: runsOn = when,
    note,
    why,
    touch,
    agenda,
    templateId,
    repeat,
  }: FollowUp & { repeat: Repeat },
  { id, at, working }: { id: string; at: number; working: WorkingTime },
): FollowUp {
  const zone = runsOn ? zoneOfMoment(runsOn, clock.zone()) : clock.zone();
  const from = (runsOn && wallOf(runsOn.wall)) ?? wallClockAt(dueAt, zone);
  const wall = wallText(nextOccurrenceAfter(repeat, from, wallClockAt(at, zone), working));
  const next: WallMoment = { wall, zone, ...(runsOn?.isTheirs && { isTheirs: true }) };
  const said = { contactId, seriesId, note, why, touch, agenda, templateId, repeat };
  return newFollowUp({ ...said, id, when: next, dueAt: momentInstant(next, zone), at });
}
