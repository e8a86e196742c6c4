import type { Answers, AnswerValue, Criterion } from '../answer';
import type { Intent, IntentKind } from './intent';

/** A message that has been looked at. */
export interface IntentSource {
  readonly interactionId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly intents: readonly Intent[];
}

/** An answer that a message suggests: shown beside the criterion, never counted until the rep takes it. */
export interface SuggestedAnswer {
  readonly value: Exclude<AnswerValue, 'unknown'>;
  readonly words: string;
  readonly interactionId: string;
  readonly at: number;
}
export type SuggestedAnswers = Partial<Record<Criterion, SuggestedAnswer>>;

/** What each intent says of the criteria. That somebody asks the price tells of intent; of the budget it tells nothing. */
const SAYS: Partial<Record<IntentKind, readonly [Criterion, SuggestedAnswer['value']][]>> = {
  wrongPerson: [['authority', 'no']],
  notInterested: [['intent', 'no']],
  noBudget: [['budget', 'no']],
  hasBudget: [['budget', 'yes']],
  notNow: [
    ['intent', 'notNow'],
    ['timing', 'notNow'],
  ],
  asksPrice: [['intent', 'yes']],
  asksDemo: [['intent', 'yes']],
  asksMeeting: [['intent', 'yes']],
  interested: [['intent', 'yes']],
};

/**
 * What the messages suggest for criteria that are not answered, or were answered before the message otherwise. The newest
 * message holds, and in one message what comes first: a "no" over an "interested".
 */
export function suggestedAnswers(sources: readonly IntentSource[], answers: Answers): SuggestedAnswers {
  const suggested: SuggestedAnswers = {};
  for (const { interactionId, at, intents } of [...sources].sort((one, other) => other.at - one.at)) {
    for (const { kind, words } of intents) {
      for (const [criterion, value] of SAYS[kind] ?? []) {
        suggested[criterion] ??= { value, words, interactionId, at };
      }
    }
  }
  return Object.fromEntries(
    Object.entries(suggested).filter(([criterion, one]) => isNews(one, answers[criterion as Criterion])),
  );
}

function isNews({ value, at }: SuggestedAnswer, answer: Answers[Criterion]): boolean {
  return !answer || answer.value === 'unknown' || (answer.value !== value && answer.at < at);
}
