import type { Contact, ContactId } from '../contact';
import { liveEmails } from '../live-emails';
import type { Cadence } from './cadence';

/** Why a contact cannot be put on a cadence. */
export type EnrolmentProblem = 'doNotContact' | 'otherStage' | 'onCadence' | 'deadAddresses';

/** Somebody who was not put on a cadence with the others. */
export interface LeftOut {
  contactId: ContactId;
  because: EnrolmentProblem | 'gone';
}

type Person = Pick<Contact, 'stage' | 'doNotContact' | 'emails' | 'deadEmails'>;

/** Why this contact cannot be put on this cadence; `undefined` when nothing speaks against it. */
export function enrolmentProblem(
  contact: Person,
  cadence: Pick<Cadence, 'audience' | 'steps'>,
  isOnCadence: boolean,
): EnrolmentProblem | undefined {
  if (contact.doNotContact) return 'doNotContact';
  if (!fitsAudience(contact, cadence)) return 'otherStage';
  if (isOnCadence) return 'onCadence';
  return hasMailStep(cadence) && hasOnlyDeadAddresses(contact) ? 'deadAddresses' : undefined;
}

/** Leads are made aware, prospects are written to in person. */
export function fitsAudience({ stage }: Pick<Contact, 'stage'>, { audience }: Pick<Cadence, 'audience'>): boolean {
  return stage === audience;
}

function hasMailStep({ steps }: Pick<Cadence, 'steps'>): boolean {
  return steps.some(({ touch }) => touch === 'email');
}

/** An address that is not known yet can be found; where mail came back, none will arrive. */
function hasOnlyDeadAddresses(contact: Person): boolean {
  return contact.emails.length > 0 && liveEmails(contact).length === 0;
}
