import type { PageState } from '@/storage/model/page-reading';
import { sightingsOf } from '@/storage/model/sightings';
import { visitKey } from '@/storage/model/visit-key';
import { notePage } from '@/storage/reader-health';
import type { PageSender } from './sender';

/** Counts which sources a page's readers found their fields in. The page is not kept waiting for it. */
export function noteHealth(state: PageState, { tabId, documentId }: PageSender): void {
  const sightings = sightingsOf(state);
  if (sightings.length === 0) return;
  const seen = { tabId, visitKey: visitKey(documentId, state.url), at: Date.now(), sightings };
  notePage(seen).catch((error) => console.error('The readers’ counts could not be kept:', error));
}
