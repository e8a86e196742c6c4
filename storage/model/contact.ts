import { buyingRoleSchema } from './buying-role';
import { stageSchema } from './stage-schema';
import { z } from './z';

export const contactIdSchema = z.string().min(1).max(64).brand<'ContactId'>();
export type ContactId = z.infer<typeof contactIdSchema>;

/** Text of at most `max` characters, never empty: an absent value is `undefined`. */
const text = (max: number) => z.string().min(1).max(max);
const time = z.number().int();

/** The fields that a page may fill and the rep may type. */
export const personFieldsSchema = z.object({
  name: text(300),
  headline: text(1_000).optional(),
  jobTitle: text(300).optional(),
  companyName: text(300).optional(),
  location: text(300).optional(),
  emails: z.array(text(320)).max(50),
  phones: z.array(text(64)).max(50),
  linkedinSlug: text(200).optional(),
  linkedinMemberId: text(100).optional(),
  /** What Sales Navigator calls the member; its pages say no other id. */
  salesId: text(100).optional(),
  linkedinMemberNumber: z.number().int().positive().optional(),
  profileUrl: text(2_000).optional(),
  avatarUrl: text(2_000).optional(),
  note: text(10_000).optional(),
  /** IANA zone in which they live, where the rep said so; else it follows from the location. */
  zone: text(64).optional(),
  /** BCP 47: the language in which to write to them. */
  language: text(35).optional(),
  /** What kind of person, in the team's own words: for templates and content. */
  persona: text(100).optional(),
});
export type PersonFields = z.infer<typeof personFieldsSchema>;
export type PersonField = keyof PersonFields;

/** Who said a field's value: a page (with the source that spoke) or the rep's own typing, which a page never overwrites. */
export const provenanceSchema = z.object({ origin: z.enum(['page', 'typed']), source: z.string().max(200), at: time });
export type Provenance = z.infer<typeof provenanceSchema>;

/** The rep was asked not to write any more, or decided so. */
export const doNotContactSchema = z.object({
  at: time,
  /** Why, in the rep's words. */
  reason: text(2_000).optional(),
  /** The words of the message that asked for it, and the interaction. */
  words: text(300).optional(),
  evidenceId: z.string().optional(),
});
export type DoNotContact = z.infer<typeof doNotContactSchema>;

/** A notice said that they do not work there any more. It speaks of the company that they had then. */
export const leftCompanySchema = z.object({
  at: time,
  companyName: text(300).optional(),
  evidenceId: z.string().optional(),
});

/** A person. Times are epoch milliseconds. Fields from `lastInboundAt` on are derived in the transaction of their cause. */
export const contactSchema = personFieldsSchema.extend({
  id: contactIdSchema,
  stage: stageSchema,
  stageChangedAt: time,
  /** The team's own step within the stage, by its id; absent in none. A change of stage clears it. */
  subStage: text(64).optional(),
  /** Since when; present exactly when there is such a step. */
  subStageAt: time.optional(),
  /** The rep's own marks, sorted, each once; absent when there is none. */
  tags: z.array(text(100)).min(1).max(100).optional(),
  /** Whose contact it is, by name; absent while nobody was named. */
  owner: text(100).optional(),
  /** Slugs that were theirs once, sorted; absent when there is none. Another may have such a slug by now. */
  formerSlugs: z.array(text(200)).min(1).optional(),
  companyId: z.string().optional(),
  /** Where the contact came from: a page kind, `manual`, `referral`. */
  source: z.string().max(100),
  /** Why the rep may keep and write to them, in the rep's words: an import says it for all of its people. */
  lawfulBasis: text(200).optional(),
  referredBy: contactIdSchema.optional(),
  /** The part in the company's decision to buy; the rep says so. */
  buyingRole: buyingRoleSchema.optional(),
  /** Addresses of theirs that mail does not reach any more, sorted; absent when there is none. */
  deadEmails: z.array(text(320)).min(1).optional(),
  doNotContact: doNotContactSchema.optional(),
  /** The cause of a proposed follow-up to which the rep said "not now"; see `proposeNextTouch`. */
  touchPutAway: text(500).optional(),
  leftCompany: leftCompanySchema.optional(),
  provenance: z.record(z.string(), provenanceSchema),
  createdAt: time,
  updatedAt: time,
  lastInboundAt: time.optional(),
  lastOutboundAt: time.optional(),
  inboundCount: z.number().int().nonnegative(),
  outboundCount: z.number().int().nonnegative(),
  /** Time of the first genuine inbound interaction; present exactly when the relationship is two-way. */
  twoWayAt: time.optional(),
  nextFollowUpAt: time.optional(),
  /** 1 where a next touch belongs to the contact and none is set, for the list of those; see `lacksFollowUp`. */
  lacksFollowUp: z.literal(1).optional(),
  /** Since when an answer of theirs waits for ours; absent where none does. See `awaitingReplySince`. */
  awaitingReplySince: time.optional(),
  /** Folded words of name, company, title and addresses, for prefix search. */
  searchWords: z.array(z.string()),
  /** Under what the same person may be known a second time: see `matchKeysOf`. */
  matchKeys: z.array(z.string()),
});
export type Contact = z.infer<typeof contactSchema>;
