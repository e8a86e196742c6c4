import type { FoundPage } from '@/storage/model/find/find-query';
import type { FindRequest } from '@/storage/model/find/finder';
import { type Answered, useAnswer } from './useAnswer';

/** A part of what a query finds, kept up to date. The rows of before stay until the next ones are there. */
export function useFound(request: FindRequest): Answered<FoundPage> {
  return useAnswer(JSON.stringify(request), (finder, signal) => finder.page(request, signal));
}
