import type { Company } from './company';

/** Sites on which many organisations have a page: the same host says nothing. */
const HOSTS_OF_MANY = new Set(
  (
    'facebook.com linkedin.com instagram.com x.com twitter.com youtube.com tiktok.com xing.com linktr.ee about.me ' +
    'medium.com github.com sites.google.com goo.gl bit.ly t.co notion.site'
  ).split(' '),
);

/** Does a web domain prove that two records are one company? Not against two different LinkedIn ids. */
export function isOneCompany(one: Company, other: Company): boolean {
  if (one.id === other.id || !one.domain || one.domain !== other.domain || !isOwnDomain(one.domain)) return false;
  return one.linkedinId === undefined || other.linkedinId === undefined || one.linkedinId === other.linkedinId;
}

/** Is a web domain one organisation's own? */
export function isOwnDomain(domain: string): boolean {
  return !HOSTS_OF_MANY.has(domain.replace(/^(?:www|m|[a-z]{2}(?:-[a-z]{2})?)\./, ''));
}
