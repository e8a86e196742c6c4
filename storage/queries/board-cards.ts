import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import { dealAmounts } from '../model/find/deal-amounts';
import type { Score } from '../model/score/score-of';
import type { ScoreRules } from '../model/score/score-weights';
import { read } from '../read';
import { scoresOf } from './scores-of';

/** What a card of the board shows. */
export interface BoardCard {
  contact: Contact;
  /** Missing while it is being built. */
  score?: Score | undefined;
  /** The open deals that are with them, by currency, in hundredths. */
  amounts: Record<string, number>;
}

/** The cards of these contacts at `now` (epoch ms); one who is gone is left out. */
export async function boardCards(ids: ContactId[], rules: ScoreRules, now: number): Promise<Map<ContactId, BoardCard>> {
  const [contacts, deals, scores] = await Promise.all([
    read(() => db.contacts.bulkGet(ids)),
    read(() => db.deals.where('contactIds').anyOf(ids).toArray()),
    scoresOf(ids, rules, now),
  ]);
  return new Map(
    contacts.flatMap((contact) =>
      contact
        ? [[contact.id, { contact, score: scores.get(contact.id), amounts: dealAmounts(contact.id, deals) }] as const]
        : [],
    ),
  );
}
