import type { LogThreadResult } from '@/storage/model/log-input';
import type { Said } from '../command/useNotices';
import { effectWords } from '../effect/effect-words';
import { undoOfEffects } from '../effect/undo-of-effects';
import { STAGE_WORDS } from '../stage/stage-words';
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
    ...(eventId ? { undo: undoOfEffects(eventId, effects) } : {}),
  };
}
