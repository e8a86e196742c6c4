import type { DraftOutcomeInPage, DraftWish } from '@/storage/model/template/draft-insertion';

type PutDraft = (wish: DraftWish) => Promise<DraftOutcomeInPage>;

/** In the isolated world alone, which the page's own scripts cannot see. The worker calls it by this name. */
const DESK = Symbol.for('twoway.putDraft');

/** Lays out what puts a draft into this document, until the document is left. */
export function layOutDesk(put: PutDraft): void {
  Object.assign(globalThis, { [DESK]: put });
}
