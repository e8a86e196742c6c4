import type { CompanyReading, PageState } from '@/storage/model/page-reading';
import { companyHref } from './company-address';

/** The page that is being read, and the slug or number in its address. */
export interface CompanyPage {
  document: Document;
  url: URL;
  slug: string;
}

/** What one build's reader found. A key that is there without a value was looked for and not found. */
export interface CompanyParts {
  build: CompanyReading['build'];
  fields: { [F in keyof CompanyReading['fields']]?: CompanyReading['fields'][F] | undefined };
}

/** A company that was read; `unreadable` when it has no name. */
export function companyState({ build, fields }: CompanyParts, { url, slug }: CompanyPage): PageState {
  const all = Object.entries(fields);
  const missing = all.flatMap(([field, value]) => (value === undefined ? [field] : []));
  const { name } = fields;
  if (!name) return { status: 'unreadable', url: url.href, missing };
  const reading: CompanyReading = {
    pageKind: 'linkedin-company',
    site: 'linkedin',
    build,
    url: companyHref(slug, url),
    slug,
    fields: { ...(Object.fromEntries(all.filter(([, value]) => value !== undefined)) as typeof fields), name },
    missing,
  };
  return { status: 'read', url: url.href, reading };
}

/** "51-200", "10,001+": a range of sizes, in whatever digits; a count of members is none. */
export function isSizeRange(text: string | undefined): boolean {
  return /\p{Nd}\s?[-–—~〜]\s?\p{Nd}|\p{Nd}\+/u.test(text ?? '');
}

/** The address of a company's own picture, from LinkedIn's own hosts. */
export function logoIn(src: string | undefined): string | undefined {
  if (!src?.includes('/company-logo') || !URL.canParse(src)) return undefined;
  const { protocol, hostname, href } = new URL(src);
  return protocol === 'https:' && /(^|\.)(licdn|linkedin)\.com$/.test(hostname) && href.length <= 2_000
    ? href
    : undefined;
}
