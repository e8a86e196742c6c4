import { useLiveQuery } from 'dexie-react-hooks';
import { use } from 'react';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { FoundPage } from '@/storage/model/find/find-query';
import type { Score } from '@/storage/model/score/score-of';
import type { ScoreRules } from '@/storage/model/score/score-weights';
import { bestFirst } from '@/storage/queries/best-first';
import { contactList } from '@/storage/queries/contact-list';
import { contactsByIds } from '@/storage/queries/contacts-by-ids';
import { scoresOf } from '@/storage/queries/scores-of';
import { useFindMoment } from '../find/useFindMoment';
import { useAnswer } from '../finder/useAnswer';
import { ScoreRulesContext } from '../score/ScoreRulesContext';
import { useNow } from '../ui/useNow';
import { isOfNames, type Listing, requestOf } from './listing';
import { stageOf } from './usePipelineView';

/** A contact in a list. The score is missing while it is being built. */
export interface ListedContact {
  contact: Contact;
  score?: Score | undefined;
}

/** The contacts of a list, and the words that were taken for one that nobody has. */
export interface Listed {
  rows: ListedContact[];
  corrected?: FoundPage['corrected'];
}

/**
 * The contacts of a segment or a search in the order chosen, kept up to date; `undefined` while they are being read. Names
 * are read at once. What more is searched for, and a word that no name has, is asked of the finder.
 */
export function useListedContacts(listing: Listing): Listed | undefined {
  const { segment, search, order, limit } = listing;
  const rules = use(ScoreRulesContext);
  const [now, at] = [useNow(), useFindMoment()];
  const isNames = isOfNames(search, at);
  const named = useLiveQuery(
    async () => (isNames ? listed(listing, rules, now) : undefined),
    [segment, search, order, limit, isNames, rules, now],
  );
  const asks = !isNames || (named?.length === 0 && search.trim() !== '');
  const request = asks ? requestOf(listing, at) : undefined;
  const { found: page } = useAnswer(JSON.stringify(request ?? null), async (finder) =>
    request ? finder.page(request) : undefined,
  );
  const ids = page?.ids;
  const found = useLiveQuery(
    async () => (ids ? scored(await inOrder(ids as ContactId[]), rules, now) : undefined),
    [ids?.join(), rules, now],
  );
  const isFound = found !== undefined && (!isNames || (asks && found.length > 0));
  if (isFound) return { rows: found, corrected: page?.corrected };
  return isNames ? named && { rows: named } : undefined;
}

async function listed(
  { segment, search, order, limit }: Listing,
  rules: ScoreRules,
  now: number,
): Promise<ListedContact[]> {
  const stage = stageOf(segment);
  if (order === 'best' && !search.trim()) return bestFirst({ stage, limit, rules, now });
  const rows = await scored(await contactList({ stage, search, limit }), rules, now);
  if (order === 'best') rows.sort((one, other) => (other.score?.overall ?? 0) - (one.score?.overall ?? 0));
  return rows;
}

async function inOrder(ids: readonly ContactId[]): Promise<Contact[]> {
  const rows = await contactsByIds(ids);
  return ids.flatMap((id) => rows.get(id) ?? []);
}

async function scored(contacts: readonly Contact[], rules: ScoreRules, now: number): Promise<ListedContact[]> {
  const scores = await scoresOf(
    contacts.map(({ id }) => id),
    rules,
    now,
  );
  return contacts.map((contact) => ({ contact, score: scores.get(contact.id) }));
}
