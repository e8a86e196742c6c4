import type { JourneyRequest, NumbersCell, NumbersReport } from '../numbers/numbers-report';
import type { FoundColumn, FoundPage, Sort } from './find-query';

export interface FindRequest {
  /** As the rep writes it; see `parseFindQuery`. */
  query: string;
  sort: Sort;
  from: number;
  count: number;
}

/**
 * Finds contacts in the index over all of them: in a worker beside a page, or in the worker of the extension itself. A question whose
 * `signal` is aborted is not answered any more.
 */
export interface Finder {
  page(request: FindRequest, signal?: AbortSignal): Promise<FoundPage>;
  /** All of them, in the order of their ids: for a change of many. */
  everyId(query: string): Promise<string[]>;
  /** How many each query finds. */
  counts(queries: readonly string[], signal?: AbortSignal): Promise<number[]>;
  /** The contacts by column, of each the first `count`. */
  board(request: Omit<FindRequest, 'from'>, signal?: AbortSignal): Promise<FoundColumn[]>;
  /** Counts over all whom its query finds. */
  report(request: JourneyRequest): Promise<NumbersReport>;
  /** Who stands behind a number of a report. */
  people(request: JourneyRequest, cell: NumbersCell): Promise<string[]>;
  /** Says when an answer may be another than before; returns the way out. */
  onChange(listener: () => void): () => void;
}
