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

/** The window of contact details over a profile, in whichever build. */
const CONTACT_INFO = {
  contactInfo: unproven(),
  emails: unproven('contact link'),
  phones: unproven('contact link', 'contact icon'),
  websites: unproven('contact link'),
  birthday: unproven('contact icon'),
} as const;

/** Sales Navigator, of which no page was ever captured. */
const SALES = unproven('data-anonymize, unproven');

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
    ...CONTACT_INFO,
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
    ...CONTACT_INFO,
  },
  'linkedin-profile/guest': {
    name: from('ld+json', 'topcard h1'),
    headline: from('topcard headline'),
    jobTitle: from('ld+json'),
    companyName: from('ld+json', 'topcard position'),
    school: from('ld+json', 'topcard education'),
    location: from('ld+json'),
    avatarUrl: from('ld+json', 'topcard photo'),
    ...CONTACT_INFO,
  },
  'linkedin-profile/sales': {
    page: unproven('read'),
    memberId: unproven('address'),
    name: SALES,
    headline: SALES,
    jobTitle: SALES,
    companyName: SALES,
    companyLinkedinId: SALES,
    location: SALES,
    avatarUrl: SALES,
  },
  'linkedin-company': { page: WHOLE_PAGE },
  'linkedin-company/sdui': {
    name: from('topcard heading'),
    linkedinId: from('employees link'),
    industry: from('topcard line'),
    size: unproven('employees link'),
    website: unproven('topcard link'),
    logoUrl: unproven('topcard logo'),
  },
  'linkedin-company/ember': {
    name: from('topcard h1'),
    linkedinId: from('employees link'),
    industry: from('topcard line'),
    size: from('employees link', 'about facts'),
    headquarters: from('topcard line'),
    website: from('topcard menu', 'about facts'),
    followers: from('topcard line'),
    logoUrl: from('topcard logo'),
  },
  'linkedin-company/guest': {
    name: unproven('ld+json'),
    linkedinId: unproven('report link'),
    headquarters: unproven('ld+json'),
    website: unproven('ld+json'),
    logoUrl: unproven('ld+json'),
  },
  'thread/linkedin': {
    page: WHOLE_PAGE,
    viewer: from('message urn'),
    threadIdInPage: unproven(),
    ownMessageMark: unproven(),
    olderMessages: unproven(),
    ...MESSAGES,
  },
  'thread/linkedin-sales': {
    page: unproven('read'),
    viewer: unproven(),
    threadIdInPage: unproven(),
    'data-anonymize, unproven': unproven(),
    messageId: unproven(),
    sender: unproven('messages'),
    sentAt: unproven('messages'),
    direction: unproven(),
    text: unproven('messages'),
  },
  'thread/gmail': {
    page: WHOLE_PAGE,
    subject: from('heading'),
    olderMessages: unproven(),
    viewer: everyday('title', 'banner', 'recipient called me'),
    threadIdInPage: unproven(),
    ...MESSAGES,
  },
  'thread/outlook': {
    page: WHOLE_PAGE,
    olderMessages: unproven(),
    subject: everyday('conversation heading', 'heading title', 'message heading'),
    viewer: everyday('folder tree', 'account menu', 'address'),
    ...MESSAGES,
  },
};

const NOTHING_KNOWN: FieldSources = { sources: [] };

/** Where a reader looks for a field; without any source when the table does not know it. */
export function fieldSources(reader: ReaderId, field: string): FieldSources {
  return READER_SOURCES[reader]?.[field] ?? NOTHING_KNOWN;
}

/** Was the whole reader written after reports, with no captured page that proves any of it? */
export function isUnprovenReader(reader: ReaderId): boolean {
  const fields = Object.values(READER_SOURCES[reader] ?? {});
  return fields.length > 0 && fields.every((field) => field.unproven);
}
