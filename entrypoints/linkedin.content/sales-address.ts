import { isLinkedin } from './profile-address';

/** `ACwAA` and more of base64url: how Sales Navigator names a member. */
const SALES_TOKEN = /^ACwAA[\w-]{20,60}$/;

/** The token of the lead at an address of Sales Navigator (`/sales/lead/<token>,…`, `/sales/people/…`). */
export function salesTokenAt(url: URL): string | undefined {
  const [, token] = /^\/sales\/(?:lead|people)\/([^,/]+)/.exec(salesPath(url)) ?? [];
  return token && SALES_TOKEN.test(token) ? token : undefined;
}

/** The id of the conversation at an address of Sales Navigator's inbox (`/sales/inbox/<id>`). */
export function salesConversationAt(url: URL): string | undefined {
  return /^\/sales\/inbox\/(\d-[\w=-]{10,180})(?:\/|$)/.exec(salesPath(url))?.[1];
}

/** Where the lead with this token stands. */
export function salesHref(token: string, base: URL): string {
  return new URL(`/sales/lead/${token}`, base).href;
}

function salesPath(url: URL): string {
  if (!isLinkedin(url)) return '';
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return '';
  }
}
