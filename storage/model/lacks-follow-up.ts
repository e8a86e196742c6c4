import type { Contact } from './contact';
import type { Stage } from './stage';

/** Nobody comes back to these by themselves. */
const OVER: ReadonlySet<Stage> = new Set(['disqualified', 'lost']);

/** Is a contact one to whom a next touch belongs: still in the funnel or to come back, and to be written to? */
export function wantsNextTouch({ stage, doNotContact }: Pick<Contact, 'stage' | 'doNotContact'>): boolean {
  return !OVER.has(stage) && doNotContact === undefined;
}

/** What the contact's mark says: 1 where a next touch belongs to it and none is set, absent else. */
export function lacksFollowUp(
  contact: Pick<Contact, 'stage' | 'doNotContact' | 'nextFollowUpAt'>,
): Contact['lacksFollowUp'] {
  return wantsNextTouch(contact) && contact.nextFollowUpAt === undefined ? 1 : undefined;
}
