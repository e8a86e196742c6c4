import { cleanText } from '../page/clean-text';
import { memberIdIn } from './member-id';

/** Words that stand where a slug does and name nobody. */
const NOBODY = new Set(['me', 'unavailable', 'edit']);
/** What may follow the slug while the profile itself is what the page shows: a language, or a window laid over it. */
const SAME_PAGE = /^([a-z]{2}(-[a-z]{2})?|overlay|detail)$/i;

/** A profile's address, taken apart. */
export interface ProfileAddress {
  /** Lower case, percent-decoded. For an address by member id it is not yet known. */
  slug?: string;
  /** Present when the address names the person by member id, as links in messages do. */
  memberId?: string;
  /** Is the profile itself shown here, and not one of its side pages? */
  isProfile: boolean;
  /** The side page: `details/experience`, `recent-activity/all`. */
  sidePage: string;
}

/** Is this one of LinkedIn's hosts? Country hosts and the mobile one count. */
export function isLinkedin(url: URL): boolean {
  return /(^|\.)linkedin\.com$/.test(url.hostname) && /^https?:$/.test(url.protocol);
}

/** Takes the address of a profile or of its side pages apart; `undefined` for every other address. */
export function profileAddressOf(url: URL): ProfileAddress | undefined {
  if (!isLinkedin(url)) return undefined;
  const [room, who = '', ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (room?.toLowerCase() !== 'in') return undefined;
  const sidePage = rest.join('/').toLowerCase();
  const place = { sidePage, isProfile: rest.length === 0 || SAME_PAGE.test(rest[0] ?? '') };
  if (memberIdIn(who) === who) return { memberId: who, ...place };
  const slug = slugFrom(who);
  return slug ? { slug, ...place } : undefined;
}

/** The slug that a link names, if it leads to a profile or one of its side pages. */
export function slugOfLink(href: string | null | undefined, base: URL): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return (
    profileAddressOf(url)?.slug ?? (isLinkedin(url) ? slugFrom(url.searchParams.get('vanityName') ?? '') : undefined)
  );
}

/** Where the profile with this slug stands, on the host that is being read. */
export function profileHref(slug: string, base: URL): string {
  return new URL(`/in/${encodeURIComponent(slug)}/`, base).href;
}

/** A slug as addresses and data write it, in the form we keep: lower case, percent-decoded. */
export function slugFrom(part: string): string | undefined {
  const plain = decoded(part)?.normalize('NFC').toLowerCase();
  // A slug with characters that nobody sees is not the slug it looks like.
  return plain && !/[\s/\\]/.test(plain) && cleanText(plain, 200) === plain && !NOBODY.has(plain) ? plain : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
