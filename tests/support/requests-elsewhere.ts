import type { SeenRequest } from './page-server';

/** What Chromium asks for on its own behalf: updates, accounts, search, safe browsing. */
const THE_BROWSERS_OWN =
  /(^|\.)(googleapis\.com|gstatic\.com|gvt1\.com|clients\d?\.google\.com|accounts\.google\.com|android\.clients\.google\.com|www\.google\.com|edge\.microsoft\.com)$/;

/** Requests to hosts other than these and the browser's own. Whatever the extension sends anywhere is among them. */
export function requestsElsewhere(requests: readonly SeenRequest[], hosts: string[]): string[] {
  const seen = requests.map(({ url }) => new URL(url));
  return seen
    .filter(({ hostname }) => !hosts.includes(hostname) && !THE_BROWSERS_OWN.test(hostname))
    .map(({ href }) => href);
}
