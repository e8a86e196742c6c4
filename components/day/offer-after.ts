import type { ReplyEffect } from '@/storage/model/log-input';
import { nextAfter } from '@/storage/model/next-after';
import type { NextOffer } from './useDayView';

/**
 * What is asked after an outcome, given what followed from it: no next touch where the next step of a cadence waits already
 * or the follow-up has its new date by the rule, as the notice says: asked again, there would be two. One where the last
 * step is done, since nothing reminds of them any more.
 */
export function offerAfter(offer: NextOffer, effects: readonly ReplyEffect[]): NextOffer | undefined {
  const isPlanned = effects.some(
    (effect) => effect.what === 'followUpReset' || (effect.what === 'stepDone' && effect.next !== undefined),
  );
  if (isPlanned && nextAfter(offer.after, offer.followUp !== undefined) === 'nextTouch') return undefined;
  const isFinished = effects.some((effect) => effect.what === 'cadenceLeft' && effect.because === 'finished');
  return isFinished && offer.after === 'done' ? { ...offer, after: 'noAnswer' } : offer;
}
