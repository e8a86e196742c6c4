import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import type { Interaction } from '../model/interaction';
import type { Journey } from '../model/numbers/journey';
import type { JourneyReport } from '../model/numbers/numbers-request';
import { read } from '../read';
import { journeysOf } from './journeys-of';

/** One of those who stand behind a number, with what says so: the message, as far as there is one. */
export interface NumberEvidence {
  contact: Contact;
  journey: Journey;
  interaction?: Interaction | undefined;
}

/** Why each of these contacts is counted where they are; those who are gone are left out. In the order given. */
export function numberEvidence(report: JourneyReport, ids: readonly string[]): Promise<NumberEvidence[]> {
  return read(async () => {
    const journeys = await journeysOf(ids as readonly ContactId[]);
    const contacts = await db.contacts.bulkGet(ids as ContactId[]);
    const evidence = contacts.map((contact) => contact && evidenceId(report, journeys.get(contact.id)));
    const interactions = await db.interactions.bulkGet(evidence.filter((id) => id !== undefined));
    const byId = new Map(interactions.flatMap((one) => (one ? [[one.id, one] as const] : [])));
    return contacts.flatMap((contact, index): NumberEvidence[] => {
      const journey = contact && journeys.get(contact.id);
      return contact && journey ? [{ contact, journey, interaction: byId.get(evidence[index] ?? '') }] : [];
    });
  });
}

/** What made them a prospect where that is asked, else their answer; where there is none, the first message to them. */
function evidenceId(report: JourneyReport, journey: Journey | undefined): string | undefined {
  const ofProspect = report === 'conversion' || report === 'funnel' ? journey?.prospect?.evidenceId : undefined;
  return ofProspect ?? journey?.answer?.interactionId ?? journey?.written?.interactionId;
}
