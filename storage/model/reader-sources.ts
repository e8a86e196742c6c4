/** A kind of page, and where it matters the build or site: `linkedin-profile`, `linkedin-profile/sdui`, `thread/gmail`. */
export type ReaderId = string;

interface FieldSources {
  /** Most robust first; the last one is the reader's last resort. */
  readonly sources: readonly string[];
  /** The last source speaks as usually as the first: it alone is no sign that something broke. */
  readonly everyday?: boolean;
  /** Written after reports only: no page that we have seen proves it. */
  readonly unproven?: boolean;
}

const from = (...sources: string[]): FieldSources => ({ sources });
const everyday = (...sources: string[]): FieldSources => ({ sources, everyday: true });
const unproven = (...sources: string[]): FieldSources => ({ sources, unproven: true });

const WHOLE_PAGE = from('read');

const MESSAGES = {
  messageId: from('messages'),
  sender: from('messages'),
  sentAt: from('messages'),
  direction: from('messages'),
  text: from('messages'),
} as const;

/** Every source that a reader can name, by reader and field. A test holds the readers to it on all example pages. */
export const READER_SOURCES: Readonly<Record<ReaderId, Readonly<Record<string, FieldSources>>>> = {
  'linkedin-profile': { page: WHOLE_PAGE },
  'linkedin-profile/sdui': {
    memberId: from('topcard key'),
    name: from('topcard heading', 'title'),
    headline: from('topcard line'),
    jobTitle: from('experience'),
    companyName: everyday('experience', 'topcard company'),
    companyLinkedinId: from('experience'),
    school: everyday('topcard school', 'topcard line'),
    location: from('topcard line'),
    pronouns: from('topcard name row'),
    connectionDegree: everyday('topcard name row', 'topcard bell'),
    avatarUrl: from('topcard photo'),
  },
  'linkedin-profile/ember': {
    memberId: from('embedded json', 'link', 'list id'),
    name: from('topcard h1', 'embedded json'),
    headline: from('topcard headline', 'topcard suggestion target', 'embedded json'),
    jobTitle: from('experience'),
    companyName: everyday('experience', 'topcard organisation'),
    companyLinkedinId: from('experience'),
    school: from('topcard organisation'),
    location: from('topcard place', 'embedded json'),
    pronouns: from('topcard name row'),
    connectionDegree: from('topcard distance', 'embedded json'),
    avatarUrl: from('topcard photo', 'embedded json'),
  },
  'linkedin-profile/guest': {
    name: from('ld+json', 'topcard h1'),
    headline: from('topcard headline'),
    jobTitle: from('ld+json'),
    companyName: from('ld+json', 'topcard position'),
    school: from('ld+json', 'topcard education'),
    location: from('ld+json'),
    avatarUrl: from('ld+json', 'topcard photo'),
  },
  'thread/gmail': {
    page: WHOLE_PAGE,
    subject: from('heading'),
    viewer: everyday('title', 'banner', 'recipient called me'),
    threadIdInPage: unproven(),
    ...MESSAGES,
  },
};

const NOTHING_KNOWN: FieldSources = { sources: [] };

/** Where a reader looks for a field; without any source when the table does not know it. */
export function fieldSources(reader: ReaderId, field: string): FieldSources {
  return READER_SOURCES[reader]?.[field] ?? NOTHING_KNOWN;
}
