import type { Contact } from '../contact';
import type { Content } from '../content';
import { contentShares } from '../content/content-shares';
import type { DraftUse } from '../draft-use';
import type { Event } from '../event';
import type { FollowUp } from '../follow-up';
import type { Channel, Interaction } from '../interaction';
import type { Stage } from '../stage';
import { draftOutcomes } from '../template/draft-outcome';
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
  /** All there is, those put away as well. */
  contents: readonly Content[];
}

/** What became of a follow-up. `settled`: they answered, so that nothing was left to do. */
export type FollowUpState = 'open' | 'done' | 'cancelled' | 'settled';
export interface FollowUpFate {
  dueAt: number;
  state: FollowUpState;
  doneAt?: number | undefined;
}

/** A piece of content that went to the contact, and the first genuine answer within 30 days of it. */
export interface JourneyShare {
  contentId: string;
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

export function journeyOf({ contact, interactions, events, followUps, draftUses, contents }: JourneyRows): Journey {
  const path = stagePath(contact, events);
  const [first, answer] = [interactions[0], interactions.find((one) => one.direction === 'inbound' && one.genuine)];
  return {
    savedAt: contact.createdAt,
    source: contact.source,
    stage: contact.stage,
    firstChannel: first?.channel,
    written: firstWritten(interactions, draftUses),
    answer: answer && { at: answer.at, interactionId: answer.id },
    prospect: path.find(({ stage }) => BEYOND_LEAD.includes(stage)),
    path,
    followUps: followUps.map(fateOf).sort((one, other) => one.dueAt - other.dueAt),
    shares: contentShares(interactions, contents).map(({ contentId, at, answeredAt }) => ({
      contentId,
      at,
      answeredAt,
    })),
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

function fateOf({ status, dueAt, doneAt, outcome, evidenceId }: FollowUp): FollowUpFate {
  const isSettled = status === 'done' && outcome === 'answered' && evidenceId !== undefined;
  return { dueAt, state: isSettled ? 'settled' : status, doneAt: status === 'done' ? (doneAt ?? dueAt) : undefined };
}
