import { clock } from '../clock';
import type { FindQuery, Sort } from '../model/find/find-query';
import type { Finder } from '../model/find/finder';
import { parseFindQuery } from '../model/find/parse-find-query';
import type { FinderSettings } from './finder-settings';
import { LiveIndex } from './live-index';
import { FindInMemory } from './memory/find-in-memory';
import { numbersSource } from './numbers-source';

/** A finder with the index in its own memory. */
export interface IndexFinder extends Finder {
  readonly index: LiveIndex;
  close(): void;
}

/** Opens the index in this context. The first answers need no more than what is asked for: words and scores come after the columns. */
export function openIndexFinder(settings: FinderSettings): IndexFinder {
  const index = new LiveIndex(settings);
  const found = new FindInMemory(index.memory);
  const ready = async (texts: readonly string[], sort?: Sort): Promise<FindQuery[]> => {
    const queries = texts.map((text) => meaningOf(text, index.settings));
    await index.columns;
    if (queries.some(({ terms }) => terms.length > 0)) await index.words;
    if (sort?.key === 'score' || queries.some(isOfScore)) await index.scores;
    index.refuseWhenFailed();
    return queries;
  };
  const readyFor = async (text: string, sort?: Sort): Promise<FindQuery> => {
    const [query = { terms: [], filters: [] }] = await ready([text], sort);
    return query;
  };
  const everyId: Finder['everyId'] = async (text) => found.everyId(await readyFor(text));
  const { report, people } = numbersSource({ everyId });
  return {
    ...{ index, everyId, report, people },
    page: async ({ query: text, sort, from, count }) => {
      const query = await readyFor(text, sort);
      const corrected = found.corrected(query);
      return { total: found.count(query), ids: found.ids(query, sort, from, count), ...(corrected && { corrected }) };
    },
    counts: async (texts) => (await ready(texts)).map((query) => found.count(query)),
    board: async ({ query, sort, count }) => found.board(await readyFor(query, sort), sort, count),
    onChange: (listener) => index.onChange(listener),
    close: () => index.close(),
  };
}

function meaningOf(text: string, settings: FinderSettings): FindQuery {
  return parseFindQuery(text, { ...settings, now: clock.now(), zone: clock.zone() }).query;
}

const isOfScore = ({ filters }: FindQuery): boolean =>
  filters.some(({ field }) => field === 'score' || field === 'temperature');
