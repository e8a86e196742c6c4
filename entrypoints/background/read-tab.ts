import { type PageReading, type PageState, pageStateSchema, type ThreadReading } from '@/storage/model/page-reading';
import { StorageFailure } from '@/storage/storage-failure';
import { sendToPage } from '../page/api';
import { asReadByRep } from './as-read-by-rep';

type ReadState = Extract<PageState, { status: 'read' }>;

/** A page that takes longer than this to answer is closed, reloading or switched off. */
const ANSWER_MS = 3_000;

/** A page as the rep saw it; see `TabRequest` in api.ts. */
export interface TabToRead {
  tabId: number;
  url: string;
  threadId?: string | undefined;
}

/**
 * Reads a tab anew, at the moment of the rep's click.
 * Throws `no-answer`, `page-changed` when it is not the page the rep saw, `mismatch` or `not-readable`.
 */
export async function readTab({ tabId, url, threadId }: TabToRead): Promise<PageReading> {
  const state = await tabState(tabId);
  if (state.url !== url) throw new StorageFailure({ code: 'page-changed' });
  if (state.status === 'mismatch') throw new StorageFailure({ code: 'mismatch', detail: state.what });
  if (state.status !== 'read') throw new StorageFailure({ code: 'not-readable' });
  return threadId ? conversationOf(state, threadId) : state.reading;
}

/** What a tab's page says at this moment, whatever it is. Throws `no-answer`. */
export async function tabState(tabId: number): Promise<PageState> {
  return asReadByRep(pageStateSchema.parse(await askPage(tabId)));
}

/** A page may hold several conversations at once. */
function conversationOf({ reading, conversations = [] }: ReadState, threadId: string): ThreadReading {
  const threads = [reading, ...conversations].filter((one) => one.pageKind === 'thread');
  const wanted = threads.find((thread) => thread.threadId === threadId);
  if (!wanted) throw new StorageFailure({ code: 'page-changed' });
  return wanted;
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
