import { channelSchema } from '../interaction';
import { minuteNumber } from '../score/minute';
import { STAGES } from '../stage';
import type { FollowUpState, Journey } from './journey';

/** New values go to the end of these: their places are what is kept. Another layout of what is packed raises `INDEX_LAYOUT`. */
export const CHANNELS = channelSchema.options;
export const FOLLOW_UP_STATES: readonly FollowUpState[] = ['open', 'done', 'cancelled', 'settled'];

/** In place of a time, a word or a channel that there is none of. */
export const NONE = -1;

/** The places of what every journey has. */
export const PLACE = {
  ...{ saved: 0, source: 1, stage: 2, firstChannel: 3, written: 4, channel: 5, template: 6, answer: 7, prospect: 8 },
  ...{ steps: 9, followUps: 10, shares: 11 },
} as const;
/** Where the lists begin: steps (stage, from), follow-ups (due, state, done), shares (word, at, answered). */
export const HEAD = 12;
export const STEP = 2;
export const FOLLOW_UP = 3;
export const SHARE = 3;

/**
 * A journey as whole numbers of 32 bits: times in minutes since 1970, words by the numbers that `wordNumber` gives them. Ids of
 * evidence are left out.
 */
export function encodeJourney(journey: Journey, wordNumber: (word: string) => number): number[] {
  const { written, answer, prospect, path, followUps, shares, firstChannel } = journey;
  return [
    minuteNumber(journey.savedAt),
    wordNumber(journey.source),
    STAGES.indexOf(journey.stage),
    firstChannel ? CHANNELS.indexOf(firstChannel) : NONE,
    minuteOrNone(written?.at),
    written ? CHANNELS.indexOf(written.channel) : NONE,
    written?.templateId === undefined ? NONE : wordNumber(written.templateId),
    minuteOrNone(answer?.at),
    minuteOrNone(prospect?.at),
    ...[path.length, followUps.length, shares.length],
    ...path.flatMap(({ stage, at }) => [STAGES.indexOf(stage), minuteNumber(at)]),
    ...followUps.flatMap(({ dueAt, state, doneAt }) => [
      ...[minuteNumber(dueAt), FOLLOW_UP_STATES.indexOf(state), minuteOrNone(doneAt)],
    ]),
    ...shares.flatMap(({ word, at, answeredAt }) => [
      ...[wordNumber(word), minuteNumber(at), minuteOrNone(answeredAt)],
    ]),
  ];
}

const minuteOrNone = (at: number | undefined): number => (at === undefined ? NONE : minuteNumber(at));
