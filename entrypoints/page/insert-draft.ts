import type { DraftOutcomeInPage, DraftWish } from '@/storage/model/template/draft-insertion';
import { recipientVerdict } from './draft-recipient';
import type { BoxSurroundings, DraftSite } from './draft-site';
import { typeDraft, typeLine } from './type-draft';

/**
 * Puts a draft into the message box that the rep has open: the one in which the caret is, or the only one in sight. Nothing
 * is opened and nothing is sent; a box that goes to somebody else is left as it is.
 */
export async function insertDraft(document: Document, site: DraftSite, wish: DraftWish): Promise<DraftOutcomeInPage> {
  const boxes = site.boxes(document).filter(isInSight);
  const box = focusedOne(document, boxes) ?? (boxes.length === 1 ? boxes[0] : undefined);
  if (!box) return { status: 'refused', because: boxes.length > 0 ? 'several-boxes' : 'no-box' };
  const surroundings = site.around(box);
  const verdict = recipientVerdict(surroundings, wish, document.URL);
  if (!verdict.right) return { status: 'refused', because: verdict.because, ...(verdict.who && { who: verdict.who }) };
  const subject = fillSubject(surroundings, wish);
  const as = await typeDraft(box, wish, site.formatted);
  if (!as) return { status: 'refused', because: 'not-taken' };
  return { status: 'inserted', as, subject, unaddressed: verdict.unaddressed, others: verdict.others };
}

function isInSight(box: HTMLElement): boolean {
  return box.checkVisibility({ visibilityProperty: true }) && box.getClientRects().length > 0;
}

/** The focus may be deep inside open shadow roots. */
function focusedOne(document: Document, boxes: HTMLElement[]): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return boxes.find((box) => box.contains(focused));
}

/** Of a new message only, and only where the rep wrote none. */
function fillSubject({ subject, inThread }: BoxSurroundings, wish: DraftWish): 'filled' | 'kept' | 'none' {
  if (!subject || !wish.subject || inThread) return 'none';
  if (subject.value.trim()) return 'kept';
  return typeLine(subject, wish.subject) ? 'filled' : 'none';
}
