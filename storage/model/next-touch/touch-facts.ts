import type { Contact } from '../contact';
import type { Deal } from '../deal';
import type { FollowUp, FollowUpOutcome } from '../follow-up';
import type { Channel, Interaction } from '../interaction';
import { liveEmails } from '../live-emails';
import type { Stage } from '../stage';
import type { Touch } from '../touch';

/** The last thing that was said between the two. A talk has both sides in it. Times are epoch milliseconds. */
export interface LastTouch {
  id: string;
  what: 'outbound' | 'inbound' | 'talk';
  at: number;
  loggedAt: number;
  touch: Touch;
}

/** What a proposal of the next touch rests on. */
export interface TouchFacts {
  stage: Stage;
  stageChangedAt: number;
  doNotContact: boolean;
  /** The way by which they are reached best. */
  reach: Touch;
  hasPhone: boolean;
  last?: LastTouch | undefined;
  /** When the newest mail of ours came back, epoch ms. */
  bouncedAt?: number | undefined;
  /** The deal that was won last. */
  won?: { id: string; at: number } | undefined;
  /** The follow-up that the rep finished last. */
  settled?: { id: string; at: number; outcome: FollowUpOutcome } | undefined;
  open: readonly Pick<FollowUp, 'dueAt' | 'createdAt'>[];
  /** The cause to which the rep said "not now". */
  putAway?: string | undefined;
}

/** The facts of a contact; the conversation is as the rep corrected it, in any order. */
export function touchFacts(
  contact: Contact,
  conversation: readonly Interaction[],
  followUps: readonly FollowUp[],
  deals: readonly Deal[] = [],
): TouchFacts {
  const { stage, stageChangedAt, doNotContact, touchPutAway: putAway, phones } = contact;
  return {
    stage,
    stageChangedAt,
    doNotContact: doNotContact !== undefined,
    reach: reachOf(contact),
    hasPhone: phones.length > 0,
    last: newest(arrived(conversation).flatMap((one) => touchOf(one) ?? [])),
    bouncedAt: newest(conversation.filter(isBounce))?.at,
    won: newest(deals.flatMap((one) => wonOf(one) ?? [])),
    settled: newest(followUps.flatMap((one) => settledOf(one) ?? [])),
    open: followUps.filter(({ status }) => status === 'open'),
    putAway,
  };
}

function reachOf(contact: Contact): Touch {
  if (liveEmails(contact).length > 0) return 'email';
  const { linkedinSlug, linkedinMemberId, salesId, phones } = contact;
  if (linkedinSlug ?? linkedinMemberId ?? salesId) return 'linkedin';
  return phones.length > 0 ? 'call' : 'other';
}

const isBounce = ({ kind, direction }: Interaction): boolean => kind === 'bounce' && direction === 'inbound';

/** Without the mails that came back: of each thread, or else of all, the last one before the bounce. Nobody has read them. */
function arrived(conversation: readonly Interaction[]): Interaction[] {
  const lost = conversation.filter(isBounce).map((bounce) => {
    const ours = conversation.filter(
      ({ direction, channel, at }) => direction === 'outbound' && channel === 'email' && at <= bounce.at,
    );
    return newest(ours.filter(({ threadId }) => threadId === bounce.threadId)) ?? newest(ours);
  });
  return conversation.filter((one) => !lost.includes(one));
}

/** Out-of-office and the like are no touch, nor is a sign of interest. */
function touchOf({ id, channel, direction, genuine, at, loggedAt, callOutcome }: Interaction): LastTouch | undefined {
  const isTalk = channel === 'meeting' || (channel === 'call' && (direction === 'inbound' || callOutcome === 'talked'));
  if (direction === 'inbound' && !genuine) return undefined;
  return { id, what: isTalk ? 'talk' : direction, at, loggedAt, touch: TOUCH_BY[channel] };
}

const TOUCH_BY: Record<Channel, Touch> = {
  email: 'email',
  linkedin: 'linkedin',
  call: 'call',
  meeting: 'meeting',
  comment: 'comment',
  other: 'other',
};

/** One that an interaction closed by itself is nobody's doing. */
function settledOf({ id, status, doneAt, outcome = 'done', evidenceId }: FollowUp): TouchFacts['settled'] {
  return status === 'done' && doneAt !== undefined && !evidenceId ? { id, at: doneAt, outcome } : undefined;
}

function wonOf({ id, status, closedAt }: Deal): TouchFacts['won'] {
  return status === 'won' && closedAt !== undefined ? { id, at: closedAt } : undefined;
}

function newest<T extends { at: number }>(all: readonly T[]): T | undefined {
  return all.reduce<T | undefined>((last, one) => (last && last.at > one.at ? last : one), undefined);
}
