import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import { followUpsBehind } from '../model/numbers/follow-ups-behind';
import type { Journey } from '../model/numbers/journey';
import type { JourneyRequest, NumbersCell } from '../model/numbers/numbers-report';
import type { JourneyReport } from '../model/numbers/numbers-request';
import { read } from '../read';
import { journeysOf } from './journeys-of';

/** One of those who stand behind a number, with what says so: the message, as far as there is one, or the follow-ups. */
export interface NumberEvidence {
  contact: Contact;
  journey: Journey;
  interaction?: Interaction | undefined;
  /** Behind a number of follow-ups: those that it counts, in the order of their dates. */
  followUps?: FollowUp[] | undefined;
}

/** Why each of these contacts is counted where they are; those who are gone are left out. In the order given. */
export function numberEvidence(
  request: JourneyRequest,
  cell: NumbersCell,
  ids: readonly string[],
): Promise<NumberEvidence[]> {
  return read(() =>
    request.report === 'followUps' ? withFollowUps(request, cell, ids) : withMessages(request.report, ids),
  );
}

async function withFollowUps(
  request: JourneyRequest,
  cell: NumbersCell,
  ids: readonly string[],
): Promise<NumberEvidence[]> {
  const journeys = await journeysOf(ids as readonly ContactId[]);
  const contacts = await db.contacts.bulkGet(ids as ContactId[]);
  const ofEach = await Promise.all(
    ids.map((id) => db.followUps.where('[contactId+status]').between([id, ''], [id, '\uffff']).toArray()),
  );
  return contacts.flatMap((contact, index): NumberEvidence[] => {
    const journey = contact && journeys.get(contact.id);
    if (!journey) return [];
    return [{ contact, journey, followUps: followUpsBehind(request, cell, ofEach[index] ?? []) }];
  });
}

async function withMessages(report: JourneyReport, ids: readonly string[]): Promise<NumberEvidence[]> {
  const journeys = await journeysOf(ids as readonly ContactId[]);
  const contacts = await db.contacts.bulkGet(ids as ContactId[]);
  const evidence = contacts.map((contact) => contact && evidenceId(report, journeys.get(contact.id)));
  const interactions = await db.interactions.bulkGet(evidence.filter((id) => id !== undefined));
  const byId = new Map(interactions.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return contacts.flatMap((contact, index): NumberEvidence[] => {
    const journey = contact && journeys.get(contact.id);
    return contact && journey ? [{ contact, journey, interaction: byId.get(evidence[index] ?? '') }] : [];
  });
}

/** What made them a prospect where that is asked, else their answer; where there is none, the first message to them. */
function evidenceId(report: JourneyReport, journey: Journey | undefined): string | undefined {
  const ofProspect = report === 'conversion' || report === 'funnel' ? journey?.prospect?.evidenceId : undefined;
  return ofProspect ?? journey?.answer?.interactionId ?? journey?.written?.interactionId;
}
