import type { ContactId } from '../contact';
import type { FollowUp } from '../follow-up';
import type { ExamplePerson } from './example-person';
import type { TimeOfExample } from './example-time';

/**
 * The follow-ups of one person of the example: all in the morning of a day, and those that are due already as if the rep had been told,
 * so that nothing rings because an example was added.
 */
export function exampleFollowUps(
  { followUp, kept, savedDaysAgo }: ExamplePerson,
  contactId: ContactId,
  time: TimeOfExample,
  at: number,
): FollowUp[] {
  const common = { contactId, createdAt: time.past(savedDaysAgo, 1), snoozeCount: 0, why: 'byHand' as const };
  const rows: FollowUp[] = [];
  if (followUp) {
    const dueAt = time.morning(followUp.inDays);
    const told = dueAt <= at && { notifiedAt: at };
    rows.push({ ...common, ...told, id: `${contactId}:next`, status: 'open', dueAt, note: followUp.note });
  }
  if (kept) {
    const [dueAt, doneAt] = [time.past(kept.daysAgo, 0), time.past(kept.daysAgo, 2)];
    const done = { status: 'done', outcome: 'done', doneAt, notifiedAt: dueAt } as const;
    rows.push({ ...common, ...done, id: `${contactId}:kept`, dueAt, note: kept.note });
  }
  return rows;
}
