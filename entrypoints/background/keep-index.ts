import { keepIndex } from '@/storage/find/keep-index';

/**
 * Builds the index over all contacts where an update left it unbuilt, and works in what changed since, once that is much.
 * Idempotent: called at every worker start. Ended in between, it goes on at the next one. A page that is open does the same.
 */
export async function refreshIndex(): Promise<void> {
  await navigator.locks.request('index', () => keepIndex());
}
