import { type PageReading, pageStateSchema } from '@/storage/model/page-reading';
import { StorageFailure } from '@/storage/storage-failure';
import { sendToPage } from '../page/api';

/** A page that takes longer than this to answer is closed, reloading or switched off. */
const ANSWER_MS = 3_000;

/**
 * Reads a tab anew, at the moment of the rep's click.
 * Throws `no-answer`, `page-changed` when it is not the page the rep saw, `mismatch` or `not-readable`.
 */
export async function readTab(tabId: number, url: string): Promise<PageReading> {
  const state = pageStateSchema.parse(await askPage(tabId));
  if (state.url !== url) throw new StorageFailure({ code: 'page-changed' });
  if (state.status === 'mismatch') throw new StorageFailure({ code: 'mismatch', detail: state.what });
  if (state.status !== 'read') throw new StorageFailure({ code: 'not-readable' });
  return state.reading;
}

async function askPage(tabId: number): Promise<unknown> {
  const timeout = AbortSignal.timeout(ANSWER_MS);
  const late = new Promise<never>((_, reject) => timeout.addEventListener('abort', () => reject(timeout.reason)));
  try {
    return await Promise.race([sendToPage('readPage', undefined, tabId), late]);
  } catch {
    throw new StorageFailure({ code: 'no-answer' });
  }
}
