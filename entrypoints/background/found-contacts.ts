import { clock } from '@/storage/clock';
import { openIndexFinder } from '@/storage/find/index-finder';
import { finderSettings } from '@/storage/finder-settings';
import type { Contact, ContactId } from '@/storage/model/contact';
import { parseFindQuery } from '@/storage/model/find/parse-find-query';
import type { ParsedFind } from '@/storage/model/find/parsed-find';
import { contactsByIds } from '@/storage/queries/contacts-by-ids';

/** What a search in the address bar means. */
export async function readSearch(text: string): Promise<ParsedFind> {
  return parseFindQuery(text, { ...(await finderSettings()), now: clock.now(), zone: clock.zone() });
}

/** The contacts whom a search finds, the nearest first, at most `count`. */
export async function foundContacts(text: string, count: number): Promise<Contact[]> {
  const finder = openIndexFinder(await finderSettings());
  try {
    const { ids } = await finder.page({ query: text, sort: { key: 'relevance' }, from: 0, count });
    const rows = await contactsByIds(ids as ContactId[]);
    return ids.flatMap((id) => rows.get(id as ContactId) ?? []);
  } finally {
    // The index is large, and the worker lives on.
    finder.close();
  }
}
