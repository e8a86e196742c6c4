import { absenceSchema } from './absence';
import { z } from './z';

/** A value read from a page and the source that spoke (for example `topcard h2`, `title`, `ld+json`). */
const sourced = <T extends z.ZodType>(value: T) => z.object({ value, source: z.string().min(1).max(200) });
const text = (max: number) => sourced(z.string().min(1).max(max));
const address = z.string().min(3).max(320);

/** What a LinkedIn profile page says of a person. Absent means the page does not say it. */
export const profileFieldsSchema = z.object({
  name: text(300),
  headline: text(1_000).optional(),
  jobTitle: text(300).optional(),
  companyName: text(300).optional(),
  companyLinkedinId: text(40).optional(),
  school: text(300).optional(),
  location: text(300).optional(),
  pronouns: text(60).optional(),
  connectionDegree: sourced(z.union([z.literal(1), z.literal(2), z.literal(3)])).optional(),
  avatarUrl: text(2_000).optional(),
  /** From here on only while the rep has the contact-info overlay open. */
  emails: sourced(z.array(address).max(20)).optional(),
  phones: sourced(z.array(z.string().min(3).max(64)).max(20)).optional(),
  websites: sourced(z.array(z.string().min(4).max(2_000)).max(20)).optional(),
  /** As the page writes it, in its own language. */
  birthday: text(60).optional(),
});
export type ProfileFields = z.infer<typeof profileFieldsSchema>;

export const profileReadingSchema = z
  .object({
    pageKind: z.literal('linkedin-profile'),
    site: z.literal('linkedin'),
    /** `sales`: Sales Navigator. */
    build: z.enum(['sdui', 'ember', 'guest', 'sales']),
    url: z.string().max(2_000),
    /** From the address, lower case, percent-decoded. Absent where addresses name the member id instead. */
    slug: z.string().min(1).max(200).optional(),
    memberId: text(100).optional(),
    memberNumber: sourced(z.number().int().positive()).optional(),
    /** The rep's own profile: never offered as a lead. `undefined` when the page does not tell. */
    isSelf: z.boolean().optional(),
    fields: profileFieldsSchema,
    /** Fields that were looked for and not found. */
    missing: z.array(z.string().max(60)).max(40),
  })
  // The reading is bound to one of them, whichever stands in the address.
  .refine(({ slug, memberId }) => slug !== undefined || memberId !== undefined);
export type ProfileReading = z.infer<typeof profileReadingSchema>;

/** Somebody in a thread. Mail knows an address, LinkedIn a member id; some pages show only a name. */
export const participantSchema = z.object({
  name: z.string().max(300).optional(),
  address: address.optional(),
  /** LinkedIn: `ACoA…` (Sales Navigator: `ACwAA…`). */
  memberId: z.string().max(100).optional(),
  isMe: z.boolean().optional(),
});
export type Participant = z.infer<typeof participantSchema>;

export const threadMessageSchema = z.object({
  /** The site's own lasting id (Gmail: the legacy id, hex). Absent on a collapsed row: such a message is not logged. */
  id: z.string().min(1).max(200).optional(),
  /** The site's second name for it (Gmail: `msg-f:…` / `msg-a:…`). */
  permId: z.string().max(200).optional(),
  sender: participantSchema,
  recipients: z.array(participantSchema).max(500),
  /** Epoch milliseconds, decoded from the id, or shown to the minute; absent when the page's text could mean two times. */
  sentAt: z.number().int().optional(),
  /** Absent when the viewer's address is unknown: then the message is shown and not logged. */
  direction: z.enum(['outbound', 'inbound']).optional(),
  /** A page says `message`, or what its markup tells; the worker looks at the words. */
  kind: z.enum(['message', 'auto-reply', 'bounce', 'calendar', 'newsletter', 'absence']),
  /** The words that decided a kind other than `message`. */
  kindReason: z.string().max(300).optional(),
  absence: absenceSchema.optional(),
  /** This message's own, where the page shows one beside the thread's. */
  subject: z.string().max(1_000).optional(),
  collapsed: z.boolean(),
  /** What the sender wrote: without quoted history, forwarded mail and signature. */
  text: z.string().max(20_000).optional(),
  signature: z.string().max(2_000).optional(),
  hasQuotedHistory: z.boolean().optional(),
  snippet: z.string().max(1_000).optional(),
});
export type ThreadMessage = z.infer<typeof threadMessageSchema>;

/** Who "me" is: the open mail account's address, or the member whose mailbox it is. */
const viewerSchema = z.object({
  address: address.optional(),
  memberId: z.string().max(100).optional(),
  name: z.string().max(300).optional(),
  source: z.string().max(200),
});

export const threadReadingSchema = z.object({
  pageKind: z.literal('thread'),
  site: z.enum(['gmail', 'outlook', 'linkedin']),
  url: z.string().max(2_000),
  threadId: z.string().min(1).max(200),
  threadPermId: z.string().max(200).optional(),
  subject: text(1_000).optional(),
  /** The open account. Absent: direction is unknown. */
  viewer: viewerSchema.optional(),
  /** The addresses of whose account may be open, where the parts of the page's frame name different ones. */
  accounts: z.array(address).max(5).optional(),
  messages: z.array(threadMessageSchema).max(2_000),
  missing: z.array(z.string().max(60)).max(40),
});
export type ThreadReading = z.infer<typeof threadReadingSchema>;

/** What a LinkedIn company page says. Absent means the page does not say it. */
export const companyReadingSchema = z.object({
  pageKind: z.literal('linkedin-company'),
  site: z.literal('linkedin'),
  build: z.enum(['sdui', 'ember', 'guest']),
  url: z.string().max(2_000),
  /** From the address: a slug, or the company's number. */
  slug: z.string().min(1).max(200),
  fields: z.object({
    name: text(300),
    linkedinId: text(40).optional(),
    industry: text(300).optional(),
    /** As the page writes it, for example "51-200 employees". */
    size: text(100).optional(),
    headquarters: text(300).optional(),
    website: text(2_000).optional(),
    followers: text(100).optional(),
    logoUrl: text(2_000).optional(),
  }),
  missing: z.array(z.string().max(60)).max(40),
});
export type CompanyReading = z.infer<typeof companyReadingSchema>;

export const pageReadingSchema = z.discriminatedUnion('pageKind', [
  profileReadingSchema,
  threadReadingSchema,
  companyReadingSchema,
]);
export type PageReading = z.infer<typeof pageReadingSchema>;

/** The tab's raw address; trackers make some very long. */
const pageUrl = z.string().max(8_000);

/**
 * What a content script says of its page now.
 * `none`: no business of ours. `loading`: a page we read, not ready. `blocked`: a login wall or a missing page.
 * `mismatch`: what was read does not agree with the address: nothing may be saved. `unreadable`: it stays unread; `missing` says what.
 */
export const pageStateSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('none'), url: pageUrl }),
  z.object({ status: z.literal('loading'), url: pageUrl }),
  z.object({
    status: z.literal('blocked'),
    url: pageUrl,
    reason: z.enum(['login-wall', 'not-found', 'bot-check']),
  }),
  z.object({
    status: z.literal('mismatch'),
    url: pageUrl,
    what: z.string().max(100),
    expected: z.string().max(300),
    found: z.string().max(300),
  }),
  z.object({
    status: z.literal('unreadable'),
    url: pageUrl,
    missing: z.array(z.string().max(60)).max(40),
  }),
  z.object({
    status: z.literal('read'),
    url: pageUrl,
    reading: pageReadingSchema,
    /** Conversations that are open on the same page beside it, in overlay bubbles. */
    conversations: z.array(threadReadingSchema).max(10).optional(),
  }),
]);
export type PageState = z.infer<typeof pageStateSchema>;
