import type { Failure } from '../outcome';

/** How far a bulk has come. */
export interface BulkProgress {
  done: number;
  total: number;
}

/** What the one who waits may want to know, and to say. */
export interface BulkControl {
  /** After each part, before the next one. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
  /** Ends it after the part that is being written; what was done stays. */
  signal?: AbortSignal | undefined;
}

/** How a bulk ended: all of it, or as far as the rep or a failure let it. */
export interface BulkEnd {
  cancelled: boolean;
  /** Why it ended early; what was done before stays. */
  failure?: Failure;
}
