import type { LogThreadResult, ReplyEffect } from '@/storage/model/log-input';
import type { Said } from '../command/useNotices';
import { cancelledWords } from '../follow-up/cancelled-words';
import { leftWords } from '../history/cadence-sentence';
import { dayWords } from '../reply/day-words';
import { STAGE_WORDS } from '../stage/stage-words';
import { shortTime } from '../ui/time-words';
import { notLoggedWords } from './not-logged-words';

/** What logging a thread did, and what followed from it; one Undo takes all of it back. */
export function loggedNotice(result: LogThreadResult): Said {
  const { logged, alreadyLogged, whyNot = {}, eventId, effects = [], signOfLifeIn } = result;
  const details = [
    ...(signOfLifeIn
      ? [`A sign of life since ${STAGE_WORDS[signOfLifeIn].toLowerCase()}: you can bring them back`]
      : []),
    ...effects.flatMap((effect) => effectWords(effect)),
    ...(alreadyLogged > 0 ? [`${alreadyLogged} already logged before`] : []),
    ...notLoggedWords(whyNot),
  ];
  return {
    text: logged === 1 ? '1 message logged' : `${logged} messages logged`,
    details,
    ...(eventId ? { undo: [...new Set([...effects.map((effect) => effect.eventId).reverse(), eventId])] } : {}),
  };
}

/** What followed from a message that was logged. */
export function effectWords(effect: ReplyEffect): string | string[] {
  switch (effect.what) {
    case 'followUpMoved':
      return `Follow-up moved to ${shortTime(effect.dueAt)}: back on ${dayWords(effect.returnsOn, effect.dueAt)}`;
    case 'followUpAnswered':
      return effect.count === 1
        ? 'They answered: the follow-up that waited for it is done'
        : `They answered: the ${effect.count} follow-ups that waited for it are done`;
    case 'followUpReset':
      return `You wrote again: the follow-up waits until ${shortTime(effect.dueAt)}`;
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
      return `That was step ${effect.step} of ${effect.of} of ${effect.cadence}: done`;
  }
}
