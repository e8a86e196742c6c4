import type { PageState } from '@/storage/model/page-reading';
import { keepPage, type PageContext, reportedPages } from './api';
import { asReadByRep } from './as-read-by-rep';
import { noteHealth } from './note-health';
import { contextOf } from './page-context';
import type { PageSender } from './sender';

/**
 * Keeps what a page says of itself for the panel, and answers what its button should say.
 * Throws when the page speaks of an address on another origin than its own.
 */
export async function reportPage(reported: PageState, sender: PageSender): Promise<PageContext> {
  if (new URL(reported.url).origin !== sender.origin) throw new Error('A page may speak of itself only');
  const state = await asReadByRep(reported);
  const { tabId, documentId } = sender;
  if (state.status === 'none') await forget(tabId, documentId);
  else await keepPage(tabId, { state, ...(documentId ? { documentId } : {}) });
  noteHealth(state, sender);
  return contextOf(state);
}

/** A farewell of the page before may come after the first word of the page now: only its own word is taken back. */
async function forget(tabId: number, documentId: string | undefined): Promise<void> {
  const kept = (await reportedPages()).get(tabId);
  if (!kept || kept.documentId === documentId) await keepPage(tabId, undefined);
}
