import type { PageState, ProfileFields, ProfileReading } from '@/storage/model/page-reading';
import { cleanText } from '../page/clean-text';
import type { Sourced } from '../page/first-of';
import { type ProfileAddress, profileHref } from './profile-address';

/** The page that is being read: what every build's reader needs to know. */
export interface ProfilePage {
  document: Document;
  url: URL;
  address: ProfileAddress;
}

/** What one build's reader found. A key that is there without a value was looked for and not found. */
export interface ProfileParts {
  build: ProfileReading['build'];
  slug: string;
  memberId?: Sourced<string> | undefined;
  memberNumber?: Sourced<number> | undefined;
  isSelf?: boolean | undefined;
  fields: { [F in keyof ProfileFields]?: ProfileFields[F] | undefined };
}

/** Text of an element as a field may hold it; what is longer than the longest name or place is cut. */
export function textOf(element: Element | null | undefined, max = 300): string | undefined {
  return cleanText(element?.textContent, max);
}

/** A profile that was read; `unreadable` when it has no name. */
export function stateOf(parts: ProfileParts, url: URL): PageState {
  const missing = Object.entries({ ...parts.fields, ...('memberId' in parts ? { memberId: parts.memberId } : {}) })
    .filter(([, value]) => value === undefined)
    .map(([name]) => name);
  const { name, ...others } = parts.fields;
  if (!name) return { status: 'unreadable', url: url.href, missing };
  const { memberId, memberNumber, isSelf } = parts;
  const reading: ProfileReading = {
    pageKind: 'linkedin-profile',
    site: 'linkedin',
    build: parts.build,
    url: profileHref(parts.slug, url),
    slug: parts.slug,
    ...(memberId ? { memberId } : {}),
    ...(memberNumber ? { memberNumber } : {}),
    ...(isSelf === undefined ? {} : { isSelf }),
    fields: { name, ...said(others) },
    missing,
  };
  return { status: 'read', url: url.href, reading };
}

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value. */
export function said<T extends object>(fields: T): Said<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said<T>;
}
