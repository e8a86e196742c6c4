import type { Contact } from '../contact';
import type { FollowUp, FollowUpOutcome } from '../follow-up';
import type { Interaction } from '../interaction';
import type { Cadence } from './cadence';
import type { Enrolment, LeftBecause } from './enrolment';
import { fitsAudience } from './enrolment-problem';

/** Why an enrolment ends, and the interaction that says so. */
export interface EnrolmentEnd {
  because: LeftBecause;
  evidenceId?: string | undefined;
}

/** What the rep says of a step that ends the cadence. A no that nobody wrote is the rep's reading, and no reply that was counted. */
const ENDING: Partial<Record<FollowUpOutcome, LeftBecause>> = {
  answered: 'answered',
  meeting: 'answered',
  notNow: 'notNow',
  notInterested: 'notInterested',
};

/** What ends an enrolment whichever step waits; `conversation` holds at least what is new of it, as the rep corrected it. */
export function enrolmentEnd(
  { startedAt }: Pick<Enrolment, 'startedAt'>,
  cadence: Pick<Cadence, 'audience'>,
  contact: Pick<Contact, 'stage' | 'doNotContact'>,
  followUp: Pick<FollowUp, 'status' | 'outcome' | 'evidenceId'> | undefined,
  conversation: readonly Interaction[],
): EnrolmentEnd | undefined {
  const reply = endingReply(conversation, startedAt);
  if (reply) return reply;
  const because = followUp?.status === 'done' && followUp.outcome ? ENDING[followUp.outcome] : undefined;
  if (because) return { because, evidenceId: followUp?.evidenceId };
  if (contact.doNotContact) return { because: 'doNotContact', evidenceId: contact.doNotContact.evidenceId };
  return fitsAudience(contact, cadence) ? undefined : { because: 'stageChanged' };
}

/** The first genuine answer since a time (epoch ms), or else the first bounce. */
export function endingReply(conversation: readonly Interaction[], since: number): EnrolmentEnd | undefined {
  const inbound = conversation.filter(({ direction, at }) => direction === 'inbound' && at >= since);
  const answer = inbound.find(({ genuine }) => genuine);
  if (answer) return { because: 'answered', evidenceId: answer.id };
  const bounce = inbound.find(({ kind }) => kind === 'bounce');
  return bounce && { because: 'bounced', evidenceId: bounce.id };
}
