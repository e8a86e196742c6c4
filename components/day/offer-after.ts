import type { ReplyEffect } from '@/storage/model/log-input';
import { nextAfter } from '@/storage/model/next-after';
import type { NextOffer } from './useDayView';

/**
 * What is asked after an outcome, given what it did to a cadence: no next touch where the next step waits already, and one
 * where the last step is done, since nothing reminds of them any more.
 */
export function offerAfter(offer: NextOffer, effects: readonly ReplyEffect[]): NextOffer | undefined {
  const isPlanned = effects.some((effect) => effect.what === 'stepDone' && effect.next !== undefined);
  if (isPlanned && nextAfter(offer.after, offer.followUp !== undefined) === 'nextTouch') return undefined;
  const isFinished = effects.some((effect) => effect.what === 'cadenceLeft' && effect.because === 'finished');
  return isFinished && offer.after === 'done' ? { ...offer, after: 'noAnswer' } : offer;
}
