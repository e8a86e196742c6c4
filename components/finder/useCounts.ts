import { type Answered, useAnswer } from './useAnswer';

/** How many each query finds, in their order, kept up to date. */
export function useCounts(queries: readonly string[]): Answered<number[]> {
  return useAnswer(JSON.stringify(queries), (finder, signal) => finder.counts(queries, signal));
}
