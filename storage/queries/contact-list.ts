import { db } from '../db';
import type { Contact } from '../model/contact';
import { searchTerms } from '../model/search-words';
import type { Stage } from '../model/stage';
import { read, readTogether } from '../read';
import { tableOf } from '../stored-rows';
import { contactsMatching } from './contacts-matching';
import { ofStage } from './of-stage';

export interface ContactListInput {
  stage?: Stage | undefined;
  /** Words of which each must begin a word of name, company, title or address. Blank: everybody. */
  search?: string | undefined;
  limit: number;
}

/** Contacts, changed last first, at most `limit`. */
export function contactList({ stage, search, limit }: ContactListInput): Promise<Contact[]> {
  const terms = [...new Set(searchTerms(search ?? ''))];
  if (terms.length > 0) return readTogether([db.contacts], () => contactsMatching(terms, stage, limit));
  // A search of signs alone finds nobody; only a blank one asks for everybody.
  if (search?.trim()) return Promise.resolve([]);
  const everybody = stage ? ofStage(stage) : tableOf('contacts').orderBy('updatedAt');
  return read(() => everybody.reverse().limit(limit).toArray());
}
