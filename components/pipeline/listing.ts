import type { FindMoment } from '@/storage/model/find/find-moment';
import type { FindRequest } from '@/storage/model/find/finder';
import { parseFindQuery } from '@/storage/model/find/parse-find-query';
import { type Order, type Segment, stageOf } from './usePipelineView';

/** What the panel lists: of a segment or a search the first `limit`. */
export interface Listing {
  segment: Segment;
  search: string;
  order: Order;
  limit: number;
}

/** Is nothing looked for but words, as in names? */
export function isOfNames(search: string, at: FindMoment): boolean {
  return parseFindQuery(search, at).chips.every(({ kind, problem }) => kind === 'words' && !problem);
}

/** What the finder is asked for. A stage in the search says more than the segment beside it. */
export function requestOf({ segment, search, order, limit }: Listing, at: FindMoment): FindRequest {
  const stage = stageOf(segment);
  const saysStage = parseFindQuery(search, at).query.filters.some(({ field }) => field === 'stage');
  return {
    query: stage && !saysStage ? `${search} stage:${stage}` : search,
    sort: { key: order === 'best' ? 'score' : 'changed', descending: true },
    from: 0,
    count: limit,
  };
}
