import type { HealthState } from '@/storage/model/field-verdict';
import type { BadgeTone } from '../ui/Badge';

const PARTS: Record<string, string> = {
  'linkedin-profile': 'Profile',
  'linkedin-company': 'Company page',
  'thread/linkedin': 'Conversation',
  'thread/linkedin-sales': 'Conversation, Sales Navigator',
  'thread/gmail': 'Mail thread',
  'thread/outlook': 'Mail thread',
  sdui: 'newer build',
  ember: 'older build',
  guest: 'public page',
  sales: 'Sales Navigator',
};

/** A reader's name for the rep: "Profile, newer build". One without words keeps its own name. */
export function readerLabel(reader: string): string {
  const whole = PARTS[reader];
  if (whole) return whole;
  const [kind = '', build = ''] = reader.split('/');
  return `${PARTS[kind] ?? kind}${build ? `, ${PARTS[build] ?? build}` : ''}`;
}

const FIELDS: Record<string, string> = {
  page: 'The page as a whole',
  memberId: 'Member id',
  companyLinkedinId: 'Company number',
  school: 'School',
  pronouns: 'Pronouns',
  connectionDegree: 'Degree of connection',
  websites: 'Websites',
  birthday: 'Birthday',
  linkedinId: 'Number',
  industry: 'Industry',
  size: 'Size',
  headquarters: 'Headquarters',
  website: 'Website',
  followers: 'Followers',
  logoUrl: 'Logo',
  subject: 'Subject',
  viewer: 'The open account',
  threadIdInPage: 'Thread id in the page',
  messageId: 'Message ids',
  sender: 'Senders',
  sentAt: 'Times',
  direction: 'Directions',
  text: 'Texts',
  ownMessageMark: 'A mark on your own messages',
  olderMessages: 'Older messages',
  contactInfo: 'Contact details',
  'data-anonymize, unproven': 'Marks that any real page has proved',
};

/** The words for a field that only the table of readers speaks of. */
export function healthFieldLabel(field: string): string | undefined {
  return FIELDS[field];
}

/** What the rep should know of a reader for which no real page was ever at hand. */
export const UNPROVEN_READER = 'Written after reports, not after a real page: check what it says.';

/** How each state looks and what it says. */
export const STATE_WORDS: Record<HealthState, { tone: BadgeTone; label: string; means: string }> = {
  ok: { tone: 'neutral', label: 'OK', means: 'Read as usual.' },
  'falling back': {
    tone: 'warn',
    label: 'Falling back',
    means: 'Only the last of its sources still speaks: the site has probably changed.',
  },
  'missing lately': {
    tone: 'danger',
    label: 'Missing lately',
    means: 'It used to be on these pages and is not found any more.',
  },
  'never seen': { tone: 'neutral', label: 'Never seen', means: 'No page that was read had it.' },
  unproven: { tone: 'accent', label: 'Unproven', means: 'Too few pages have shown yet whether this is read right.' },
};
