import type { InteractionKind } from '@/storage/model/interaction';
import type { ReplyEffect } from '@/storage/model/log-input';
import { cancelledWords } from '../reply/cancelled-words';
import { dayWords } from '../reply/day-words';
import { shortDay, shortTime } from '../ui/time-words';
import { leftWords } from './cadence-sentence';

/** What followed from a message that was logged. */
export function effectWords(effect: ReplyEffect): string | string[] {
  switch (effect.what) {
    case 'followUpMoved':
      return `Follow-up moved to ${shortTime(effect.dueAt)}: back on ${dayWords(effect.returnsOn, effect.dueAt)}`;
    case 'followUpAnswered':
      return effect.count === 1
        ? 'They answered: the follow-up that waited for it is done'
        : `They answered: the ${effect.count} follow-ups that waited for it are done`;
    case 'followUpMet':
      return effect.count === 1
        ? `${weDid(effect.by)}: the follow-up that asked for it is done`
        : `${weDid(effect.by)}: the ${effect.count} follow-ups that asked for it are done`;
    case 'followUpReset':
      return `${weDid(effect.by)}: the follow-up waits until ${shortTime(effect.dueAt)}`;
    case 'addressDied':
      return `Marked as dead: ${effect.addresses.join(', ')}`;
    case 'leftCompany':
      return 'They left the company, says the notice';
    case 'doNotContact':
      return [`Marked as do not contact: “${effect.words}”`, ...cancelledWords(effect.cancelled)];
    case 'addressRevived':
      return `${effect.address} works again: they wrote from it`;
    case 'cadenceLeft':
      return leftWords(effect.cadence, effect.because);
    case 'cadencePaused':
      return `${effect.cadence} waits: back on ${dayWords(effect.returnsOn, Date.now())}`;
    case 'stepDone':
      return [
        `That was step ${effect.step} of ${effect.of} of ${effect.cadence}: done`,
        ...(effect.next ? [`Next: step ${effect.next.step}, ${shortDay(effect.next.dueAt)}`] : []),
      ];
  }
}

function weDid(kind: InteractionKind): string {
  if (kind === 'call') return 'You called';
  if (kind === 'meeting') return 'You met';
  return kind === 'message' ? 'You wrote' : 'You got in touch';
}
