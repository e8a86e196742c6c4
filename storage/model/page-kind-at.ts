import type { ReaderId } from './reader-sources';

/** Conversations in Sales Navigator: the same site, other pages, another reader. */
export const SALES_INBOX: ReaderId = 'thread/linkedin-sales';

/** LinkedIn's addresses by the first parts of their path, with or without a language before them. */
const LINKEDIN: readonly (readonly [RegExp, ReaderId])[] = [
  [/^\/(?:[a-z]{2}\/)?in\//, 'linkedin-profile'],
  [/^\/(?:[a-z]{2}\/)?(?:company|school|showcase)\//, 'linkedin-company'],
  [/^\/messaging\//, 'thread/linkedin'],
  [/^\/sales\/inbox/, SALES_INBOX],
  [/^\/sales\/(?:lead|people)\//, 'linkedin-profile/sales'],
];

/** The kind of page that stands at an address of a site that is read; for pages that could not be read. */
export function pageKindAt(url: string): ReaderId | undefined {
  const { hostname, pathname } = new URL(url);
  if (hostname === 'mail.google.com') return 'thread/gmail';
  if (/^outlook\./.test(hostname)) return 'thread/outlook';
  return LINKEDIN.find(([path]) => path.test(pathname))?.[1];
}
