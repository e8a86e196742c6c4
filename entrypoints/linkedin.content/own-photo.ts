import { firstIn, isBefore } from './document-order';
import { photoIn } from './marks';

/** The person's own picture in a card: it stands before the name, those of shared connections follow it. */
export function ownPhoto(card: Element, heading: Element | null): string | undefined {
  if (!heading) return undefined;
  const photos = card.querySelectorAll('img[src*="/profile-"]');
  return firstIn(photos, (photo) => (isBefore(photo, heading) ? photoIn(photo.getAttribute('src')) : undefined));
}
