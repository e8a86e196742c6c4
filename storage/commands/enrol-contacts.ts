import { type Enrolled, enrolPeople } from '../enrol-people';
import { type ContactId, contactIdSchema } from '../model/contact';
import type { Event } from '../model/event';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { repsTime } from '../reps-time';
import { transact } from '../transact';

/** Nobody looks through a longer list before it is kept. */
export const MOST_ENROLLED = 1_000;

const inputSchema = z.object({
  cadenceId: z.string().min(1),
  contactIds: z.array(contactIdSchema).min(1).max(MOST_ENROLLED),
});

export interface EnrolResult extends Enrolled {
  /** Absent when nobody was enrolled. */
  eventId?: string;
}

/**
 * Puts contacts, at most 1,000, on a cadence with its first step as a follow-up; says who was left out, and why. One event for
 * all of them. Throws `invalid` for a cadence that was put away, `gone`.
 */
export async function enrolContacts(cadenceId: string, contactIds: readonly ContactId[]): Promise<EnrolResult> {
  const said = parseInput(inputSchema, { cadenceId, contactIds });
  const ids = [...new Set(said.contactIds)];
  const time = await repsTime();
  const { result, eventId } = await transact({ type: 'cadenceEntered' }, [], async (write) => {
    const entered = await enrolPeople(write, cadenceId, ids, time);
    Object.assign(write.event, peopleOf(entered.enrolled));
    return entered;
  });
  return { ...result, ...(eventId && { eventId }) };
}

/** In whose history it stands. */
function peopleOf([first, ...others]: ContactId[]): Pick<Event, 'contactId' | 'contactIds'> {
  if (!first) return {};
  return others.length > 0 ? { contactIds: [first, ...others] } : { contactId: first };
}
