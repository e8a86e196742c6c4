import { cleanText } from '../page/clean-text';
import { attributeOf } from './find';

/** The name on the photo of the signed-in account, in the bar above every page. */
export function viewerNameIn(document: Document): string | undefined {
  return cleanText(attributeOf(document.querySelector('img.global-nav__me-photo'), 'alt'), 300);
}
