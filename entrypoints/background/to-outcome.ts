import type { Outcome } from '@/storage/model/outcome';
import { StorageFailure } from '@/storage/storage-failure';

/** Runs `work`; a failure that the rep should hear of becomes a value, since errors lose their kind in a message. */
export async function toOutcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof StorageFailure) return { ok: false, failure: error.failure };
    console.error(error);
    return { ok: false, failure: { code: 'unexpected', detail: error instanceof Error ? error.message : 'unknown' } };
  }
}
