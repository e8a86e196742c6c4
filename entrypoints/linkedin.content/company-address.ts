import { isLinkedin, slugFrom } from './profile-address';

/** Pages below `/company/` that belong to nobody. */
const NOBODY = new Set(['setup', 'beta', 'unavailable']);

/** The slug or number of the company at an address, its side pages (`about`, `people`, …) included. */
export function companySlugAt(url: URL): string | undefined {
  if (!isLinkedin(url)) return undefined;
  const [, part] = /^\/company\/([^/]+)(?:\/|$)/i.exec(url.pathname) ?? [];
  const slug = part === undefined ? undefined : slugFrom(part);
  return slug && !NOBODY.has(slug) ? slug : undefined;
}

/** The slug or number of the company that a link leads to. */
export function companySlugOfLink(href: string | undefined, base: URL): string | undefined {
  return href !== undefined && URL.canParse(href, base) ? companySlugAt(new URL(href, base)) : undefined;
}

/** Where the company stands, on the host that is being read. */
export function companyHref(slug: string, base: URL): string {
  return new URL(`/company/${encodeURIComponent(slug)}/`, base).href;
}
