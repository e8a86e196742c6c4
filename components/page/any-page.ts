import type { PageState } from '@/storage/model/page-reading';

/** Is the page none of those that the switched-on sites are read for? Then it can be noted, and no more. */
export function isAnyPage(state: PageState | undefined): boolean {
  return !state || state.status === 'none';
}
