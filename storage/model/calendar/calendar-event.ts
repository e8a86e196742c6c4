import type { Contact } from '../contact';
import type { FollowUp } from '../follow-up';
import type { Touch } from '../touch';
import { momentInstant, zoneOfMoment } from '../when/moment-instant';
import { repeatWords } from '../when/repeat-words';
import type { WorkingTime } from '../when/working-time';
import { rruleOf } from './rrule-of';

const MINUTE_MS = 60_000;
const LENGTHS: Partial<Record<Touch, number>> = { meeting: 30, call: 15 };
const USUAL_LENGTH = 15;

const VERBS: Record<Touch, string> = {
  email: 'Write to',
  linkedin: 'Write to',
  call: 'Call',
  meeting: 'Meet',
  comment: 'Comment on a post of',
  share: 'Share something with',
  other: 'Follow up with',
};

/** A follow-up as a calendar has it. Times are epoch ms. */
export interface CalendarEvent {
  /** The same for the same follow-up and for all that it repeats as: a second import changes the first. */
  uid: string;
  title: string;
  description: string;
  start: number;
  end: number;
  /** The IANA zone on whose wall it repeats. */
  zone: string;
  /** The value of RRULE; absent when it comes once. */
  rrule?: string;
}

interface Around {
  /** The rep's zone. */
  zone: string;
  workingTime: Pick<WorkingTime, 'days'>;
}

/** What a calendar says of a follow-up. */
export function calendarEvent(followUp: FollowUp, contact: Contact, { zone, workingTime }: Around): CalendarEvent {
  const { id, seriesId, when, dueAt, repeat, touch } = followUp;
  const start = when ? momentInstant(when, zone) : dueAt;
  const rrule = repeat && rruleOf(repeat, workingTime);
  return {
    uid: `${seriesId ?? id}@twoway`,
    title: titleOf(contact, touch),
    description: descriptionOf(followUp, contact),
    start,
    end: start + ((touch && LENGTHS[touch]) ?? USUAL_LENGTH) * MINUTE_MS,
    zone: when ? zoneOfMoment(when, zone) : zone,
    ...(rrule && { rrule }),
  };
}

function titleOf({ name, companyName }: Contact, touch: Touch = 'other'): string {
  return `${VERBS[touch]} ${name}${companyName ? ` (${companyName})` : ''}`.replace(/\s+/g, ' ');
}

function descriptionOf({ note, agenda = [], repeat }: FollowUp, { profileUrl }: Contact): string {
  const often = repeat && repeatWords(repeat);
  const questions = agenda.map((question) => `- ${question}`).join('\n');
  return [note, questions, often && often[0]?.toUpperCase() + often.slice(1), profileUrl].filter(Boolean).join('\n\n');
}
