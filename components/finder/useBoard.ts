import type { FoundColumn } from '@/storage/model/find/find-query';
import type { FindRequest } from '@/storage/model/find/finder';
import { type Answered, useAnswer } from './useAnswer';

/** What a query finds, by column, kept up to date; of each column the first `count`. */
export function useBoard(request: Omit<FindRequest, 'from'>): Answered<FoundColumn[]> {
  return useAnswer(JSON.stringify(request), (finder, signal) => finder.board(request, signal));
}
