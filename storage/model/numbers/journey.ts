import type { Contact } from '../contact';
import { addressesIn } from '../content/content-shares';
import type { DraftUse } from '../draft-use';
import type { Event } from '../event';
import type { FollowUp } from '../follow-up';
import type { Channel, Interaction } from '../interaction';
import { minuteOf } from '../score/minute';
import type { Stage } from '../stage';
import { answerAfter, draftOutcomes } from '../template/draft-outcome';
import { type StageStep, stagePath } from './stage-path';

/** The rows of which the way of one contact is made. */
export interface JourneyRows {
  contact: Contact;
  /** As the rep corrected them, oldest first. */
  interactions: readonly Interaction[];
  /** Of the contact and of everybody who was merged into them. */
  events: readonly Event[];
  followUps: readonly FollowUp[];
  draftUses: readonly DraftUse[];
}

/** What became of a follow-up. `settled`: they answered, so that nothing was left to do. */
export type FollowUpState = 'open' | 'done' | 'cancelled' | 'settled';
export interface FollowUpFate {
  dueAt: number;
  state: FollowUpState;
  doneAt?: number | undefined;
}

/**
 * A piece of content, or an address that may be one's, that went to the contact, and the first genuine answer within 30 days of it. Which
 * addresses are content is looked at when it is counted: that changes, and the conversation does not.
 */
export interface JourneyShare {
  /** See `contentWord` and `addressWord`. */
  word: string;
  at: number;
  answeredAt?: number | undefined;
}

/** The way of one contact as reports count it. Times are epoch milliseconds. */
export interface Journey {
  savedAt: number;
  source: string;
  stage: Stage;
  /** Of the first interaction, whichever way it went. */
  firstChannel?: Channel | undefined;
  /** The first interaction of ours; the template is that of the draft from which it was sent. */
  written?: { at: number; channel: Channel; templateId?: string | undefined; interactionId: string } | undefined;
  /** The first genuine one of theirs. */
  answer?: { at: number; interactionId: string } | undefined;
  /** When they were a prospect for the first time, or past it. */
  prospect?: StageStep | undefined;
  path: StageStep[];
  followUps: FollowUpFate[];
  shares: JourneyShare[];
}

const BEYOND_LEAD: readonly Stage[] = ['prospect', 'opportunity', 'customer'];

export function journeyOf({ contact, interactions, events, followUps, draftUses }: JourneyRows): Journey {
  const [first, answer] = [interactions[0], interactions.find((one) => one.direction === 'inbound' && one.genuine)];
  const answered = answer && { at: answer.at, interactionId: answer.id };
  const path = stagePath(contact, events, answered);
  return {
    savedAt: contact.createdAt,
    source: contact.source,
    stage: contact.stage,
    firstChannel: first?.channel,
    written: firstWritten(interactions, draftUses),
    answer: answered,
    prospect: path.find(({ stage }) => BEYOND_LEAD.includes(stage)),
    path,
    followUps: followUps.map(fateOf).sort((one, other) => one.dueAt - other.dueAt),
    shares: sharesIn(interactions),
  };
}

function firstWritten(interactions: readonly Interaction[], uses: readonly DraftUse[]): Journey['written'] {
  const first = interactions.find(({ direction }) => direction === 'outbound');
  if (!first) return undefined;
  const sorted = uses.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const outcomes = draftOutcomes(sorted, interactions);
  const use = sorted.find((_, index) => outcomes[index]?.sentAt === first.at);
  return { at: first.at, channel: first.channel, templateId: use?.templateId, interactionId: first.id };
}

/** What became of one follow-up. Times are epoch milliseconds. */
export function fateOf({ status, dueAt, doneAt, outcome, evidenceId }: FollowUp): FollowUpFate {
  const isSettled = status === 'done' && outcome === 'answered' && evidenceId !== undefined;
  return { dueAt, state: isSettled ? 'settled' : status, doneAt: status === 'done' ? (doneAt ?? dueAt) : undefined };
}

/** What stands for a piece of content by its id, and for an address. */
export const contentWord = (id: string): string => `#${id}`;
export const addressWord = (address: string): string => `@${address}`;

/** To the minute, as it is packed: what comes first within one is not known. */
function sharesIn(interactions: readonly Interaction[]): JourneyShare[] {
  let known: Interaction[] | undefined;
  const byMinute = () => {
    known ??= interactions.map((one) => ({ ...one, at: minuteOf(one.at) }));
    return known;
  };
  return interactions.flatMap(({ direction, at, contentIds = [], excerpt = '' }) => {
    if (direction !== 'outbound') return [];
    const words = new Set([...contentIds.map(contentWord), ...addressesIn(excerpt).map(addressWord)]);
    const answeredAt = words.size === 0 ? undefined : answerAfter(minuteOf(at), undefined, byMinute());
    return [...words].map((word) => ({ word, at, answeredAt }));
  });
}
