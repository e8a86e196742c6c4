import { useLiveQuery } from 'dexie-react-hooks';
import { use } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Score } from '@/storage/model/score/score-of';
import type { ScoreRules } from '@/storage/model/score/score-weights';
import { bestFirst } from '@/storage/queries/best-first';
import { contactList } from '@/storage/queries/contact-list';
import { scoresOf } from '@/storage/queries/scores-of';
import { ScoreRulesContext } from '../score/ScoreRulesContext';
import { useNow } from '../ui/useNow';
import { type Order, type Segment, stageOf } from './usePipelineView';

/** A contact in a list. The score is missing while it is being built. */
export interface ListedContact {
  contact: Contact;
  score?: Score | undefined;
}

interface Listing {
  segment: Segment;
  search: string;
  order: Order;
  limit: number;
}

/** The contacts of a segment or a search in the order chosen, kept up to date; `undefined` while they are being read. */
export function useListedContacts({ segment, search, order, limit }: Listing): ListedContact[] | undefined {
  const rules = use(ScoreRulesContext);
  const now = useNow();
  return useLiveQuery(
    () => listed({ segment, search, order, limit }, rules, now),
    [segment, search, order, limit, rules, now],
  );
}

async function listed(
  { segment, search, order, limit }: Listing,
  rules: ScoreRules,
  now: number,
): Promise<ListedContact[]> {
  const stage = stageOf(segment);
  if (order === 'best' && !search.trim()) return bestFirst({ stage, limit, rules, now });
  const contacts = await contactList({ stage, search, limit });
  const scores = await scoresOf(
    contacts.map(({ id }) => id),
    rules,
    now,
  );
  const rows = contacts.map((contact) => ({ contact, score: scores.get(contact.id) }));
  if (order === 'best') rows.sort((one, other) => (other.score?.overall ?? 0) - (one.score?.overall ?? 0));
  return rows;
}
