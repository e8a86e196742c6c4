import type { PageState } from '@/storage/model/page-reading';

/** Is the page none of those that the switched-on sites are read for? Then it can be noted, and no more. */
export function isAnyPage(state: PageState | undefined): boolean {
  return !state || state.status === 'none';
}

/** Is there somebody on the page to be saved or logged, or something wrong with it? Then it goes before everything else. */
export function callsForAction(state: PageState | undefined): boolean {
  return !isAnyPage(state) && state?.status !== 'blocked';
}
