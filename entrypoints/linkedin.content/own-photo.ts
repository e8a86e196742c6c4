import { attributeOf, findAll, findFirst, isBefore } from './find';
import { photoIn } from './marks';

/** The person's own picture in a card: it stands before the name, those of shared connections follow it. */
export function ownPhoto(card: Element, heading: Element | null): string | undefined {
  if (!heading) return undefined;
  const photos = findAll(card, 'img[src*="/profile-"]');
  return findFirst(photos, (photo) => (isBefore(photo, heading) ? photoIn(attributeOf(photo, 'src')) : undefined));
}
