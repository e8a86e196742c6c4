import { liveQuery } from 'dexie';
import { clock } from '../clock';
import { db } from '../db';
import { compareFacts } from '../model/find/compare-facts';
import type { FindFacts } from '../model/find/find-facts';
import { keptFactsOf } from '../model/find/find-facts';
import type { Sort } from '../model/find/find-query';
import type { Finder } from '../model/find/finder';
import { foundColumns } from '../model/find/found-columns';
import { type Corrections, matchesQuery } from '../model/find/matches-query';
import { correctionsFor } from '../model/find/nearest-words';
import { parseFindQuery } from '../model/find/parse-find-query';
import { standingOf } from '../model/find/standing';
import { read } from '../read';
import type { FinderSettings } from './finder-settings';
import { numbersSource } from './numbers-source';
import { readFindRows } from './read-find-rows';

interface Found {
  facts: FindFacts[];
  terms: string[];
  corrections: Corrections;
}

/** The plain definition of a `Finder`: reads all that is kept, for each question anew. `settings` gives what holds at the moment. */
export function plainFinder(settings: () => Promise<FinderSettings>): Finder {
  const found = async (query: string) => matching(await everyFacts(await settings()), query, await settings());
  const everyId: Finder['everyId'] = async (query) => (await found(query)).facts.map(({ id }) => id).sort();
  const { report, people } = numbersSource({ everyId });
  return {
    ...{ everyId, report, people },
    page: async ({ query, sort, from, count }) => {
      const { facts, terms, corrections } = await found(query);
      const ids = ordered({ facts, terms, corrections }, sort).map(({ id }) => id);
      const corrected = Object.keys(corrections).length > 0 ? { corrected: mutable(corrections) } : {};
      return { total: ids.length, ids: ids.slice(from, from + count), ...corrected };
    },
    counts: async (queries) => {
      const [all, at] = [await everyFacts(await settings()), await settings()];
      return queries.map((query) => matching(all, query, at).facts.length);
    },
    board: async ({ query, sort, count }) => foundColumns(ordered(await found(query), sort), count),
    onChange: (listener) => {
      let isFirst = true;
      const events = liveQuery(() => db.events.orderBy('at').last());
      const watched = events.subscribe(() => {
        if (!isFirst) listener();
        isFirst = false;
      });
      return () => watched.unsubscribe();
    },
  };
}

async function everyFacts({ rules }: FinderSettings): Promise<FindFacts[]> {
  const now = clock.now();
  const rows = await readFindRows(await read(() => db.contacts.toCollection().primaryKeys()));
  return rows.map(({ rows: one, score }) => ({ ...keptFactsOf(one), ...standingOf(score, rules, now) }));
}

function matching(all: FindFacts[], text: string, settings: FinderSettings): Found {
  const { query } = parseFindQuery(text, { ...settings, now: clock.now(), zone: clock.zone() });
  const corrections = correctionsFor(query.terms, () => all.flatMap(({ who, said }) => [...who, ...said]));
  return { facts: all.filter((one) => matchesQuery(one, query, corrections)), terms: query.terms, corrections };
}

function ordered({ facts, terms, corrections }: Found, sort: Sort): FindFacts[] {
  return facts.toSorted(compareFacts(sort, terms, corrections));
}

const mutable = (corrections: Corrections) =>
  Object.fromEntries(Object.entries(corrections).map(([term, words]) => [term, [...words]]));
