import type { FollowUp } from '../follow-up';
import type { Channel, Interaction } from '../interaction';
import type { Touch } from '../touch';

/** Pages tell the time of a message to the minute. */
const MINUTE_MS = 60_000;

const CHANNEL_OF: Partial<Record<Touch, Channel>> = {
  email: 'email',
  linkedin: 'linkedin',
  call: 'call',
  meeting: 'meeting',
  comment: 'comment',
};

/**
 * The interaction by which the rep did the step that waits: outbound, by the step's way, since the step began to wait, also
 * before the day on which it is due. That is clear enough for the step to be done by itself, with an Undo: whoever was
 * reached by this way now must not be reached by it again for the same step, and a question that is overlooked, or a step
 * that stays for tomorrow, would bring about just that. What was sent before the step waited belongs to what was before it,
 * and does nothing. One that is dated ahead has not happened before it was logged.
 */
export function stepEvidence(
  { touch, createdAt }: Pick<FollowUp, 'touch' | 'createdAt'>,
  logged: readonly Interaction[],
): Interaction | undefined {
  const since = createdAt - (createdAt % MINUTE_MS);
  return logged.find(
    (one) => one.direction === 'outbound' && isOfTouch(one, touch) && Math.min(one.at, one.loggedAt) >= since,
  );
}

function isOfTouch({ channel, kind }: Interaction, touch: Touch | undefined): boolean {
  if (touch === 'share') return kind === 'content-shared';
  return touch !== undefined && CHANNEL_OF[touch] === channel;
}
