import type { FollowUp } from '../follow-up';
import type { Channel, Interaction } from '../interaction';
import type { Touch } from '../touch';
import { dayAt } from './step-due';

const CHANNEL_OF: Partial<Record<Touch, Channel>> = {
  email: 'email',
  linkedin: 'linkedin',
  call: 'call',
  meeting: 'meeting',
  comment: 'comment',
};

/**
 * The interaction by which the rep did the step that waits: outbound, by the step's way, on the day on which the step was
 * due or later. That is clear enough for the step to be done by itself, with an Undo: whoever was reached by this way now
 * must not be reached by it again for the same step, and a question that is overlooked would bring about just that. What
 * was sent before the step was due may have been anything, and does nothing.
 */
export function stepEvidence(
  { touch, dueAt }: Pick<FollowUp, 'touch' | 'dueAt'>,
  logged: readonly Interaction[],
  zone: string,
): Interaction | undefined {
  const dueDay = dayAt(dueAt, zone);
  return logged.find((one) => one.direction === 'outbound' && isOfTouch(one, touch) && dayAt(one.at, zone) >= dueDay);
}

function isOfTouch({ channel, kind }: Interaction, touch: Touch | undefined): boolean {
  if (touch === 'share') return kind === 'content-shared';
  return touch !== undefined && CHANNEL_OF[touch] === channel;
}
