import type { PageState } from '@/storage/model/page-reading';
import { attributeOf, findAll, hrefOf } from './find';
import { isLinkedin } from './profile-address';

type Reason = Extract<PageState, { status: 'blocked' }>['reason'];

const WALLS: readonly (readonly [path: RegExp, Reason])[] = [
  [/^\/authwall(\/|$)/, 'login-wall'],
  [/^\/checkpoint\/challenge/, 'bot-check'],
  [/^\/in\/unavailable(\/|$)/, 'not-found'],
];

/** The wall that stands at this address instead of the profile that was asked for. */
export function wallAt(url: URL): Reason | undefined {
  return isLinkedin(url) ? WALLS.find(([path]) => path.test(url.pathname))?.[1] : undefined;
}

/** What stands at a profile's address in place of the profile, if the document says so by itself. */
export function blockIn(document: Document): Reason | undefined {
  const pageKey = attributeOf(document.querySelector('meta[name="pageKey"]'), 'content') ?? '';
  if (/guest-home|auth_?wall|consumerLogin/i.test(pageKey)) return 'login-wall';
  if (pageKey.startsWith('public_profile') && isNotFound(document)) return 'not-found';
  return isBotCheck(document) ? 'bot-check' : undefined;
}

/** The same page key as a real profile, but its canonical address is the one that was asked for inside the site. */
function isNotFound(document: Document): boolean {
  const canonical = hrefOf(document.querySelector('link[rel="canonical"]')) ?? '';
  return canonical.startsWith('/public-profile/') || document.querySelector('.page-not-found__headline') !== null;
}

/** The check answers with an empty page that moves on by itself. */
function isBotCheck(document: Document): boolean {
  if (!document.body || document.body.childElementCount > 0) return false;
  const contents = findAll(document, 'meta[content]').map((meta) => attributeOf(meta, 'content') ?? '');
  return contents.some((content) => /^\d+; *url=/i.test(content));
}
