import MiniSearch from 'minisearch';
import { db } from '@/storage/db';
import { readFindRows } from '@/storage/find/read-find-rows';
import type { Contact } from '@/storage/model/contact';
import { keptFactsOf } from '@/storage/model/find/find-facts';
import { searchTerms } from '@/storage/model/search-words';
import { STAGES } from '@/storage/model/stage';

const AT_ONCE = 500;
const LISTED = 50;

/** What others would do for the same answers. */
export interface FindPeers {
  /** Everything that can be searched for, in a search engine in memory. */
  build(): Promise<void>;
  search(text: string): unknown;
  /** A look at each contact. */
  scan(text: string): Promise<unknown>;
  /** All rows, then filtered and put in order. */
  sort(stage: string): Promise<unknown>;
  countEach(): Promise<unknown>;
  loadAll(): Promise<unknown>;
}

export function findPeers(): FindPeers {
  const engine = new MiniSearch<{ id: string; who: string; said: string }>({
    fields: ['who', 'said'],
    tokenize: (text) => text.split(' '),
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { who: 4 },
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  return {
    build: async () => {
      const ids = await db.contacts.toCollection().primaryKeys();
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const rows = await readFindRows(ids.slice(from, from + AT_ONCE));
        const texts = rows.map((one) => keptFactsOf(one.rows));
        engine.addAll(texts.map(({ id, who, said }) => ({ id, who: who.join(' '), said: said.join(' ') })));
      }
    },
    search: (text) => engine.search(searchTerms(text).join(' ')).slice(0, LISTED),
    scan: (text) => {
      const terms = searchTerms(text);
      const isMeant = ({ searchWords }: Contact) =>
        terms.every((term) => searchWords.some((word) => word.startsWith(term)));
      return db.contacts.filter(isMeant).toArray();
    },
    sort: async (stage) => {
      const rows = (await db.contacts.toArray()).filter((contact) => contact.stage === stage);
      return rows.sort((one, other) => (other.lastInboundAt ?? 0) - (one.lastInboundAt ?? 0)).slice(0, LISTED);
    },
    countEach: async () => {
      const counts: number[] = [];
      for (const stage of STAGES)
        counts.push(await db.contacts.where('[stage+updatedAt]').between([stage], [stage, []]).count());
      return counts;
    },
    loadAll: () => db.contacts.toArray(),
  };
}
