import { describe, expect, it } from 'vitest';
import type { Answer } from '@/storage/model/answer';
import type { IntentKind } from '@/storage/model/intent/intent';
import { suggestedAnswers } from '@/storage/model/intent/suggested-answers';

const said = (at: number, ...kinds: IntentKind[]) => ({
  interactionId: `m${at}`,
  at,
  intents: kinds.map((kind) => ({ kind, words: `${kind}!` })),
});
const answer = (value: Answer['value'], at: number): Answer => ({
  id: 'ada:intent',
  subjectId: 'ada',
  criterion: 'intent',
  value,
  by: 'me',
  at,
});

describe('suggestedAnswers', () => {
  it('says what a message tells of a criterion, with its words and the message', () => {
    expect(suggestedAnswers([said(10, 'asksPrice')], {})).toEqual({
      intent: { value: 'yes', words: 'asksPrice!', interactionId: 'm10', at: 10 },
    });
  });

  it.each<[IntentKind, object]>([
    ['noBudget', { budget: 'no' }],
    ['hasBudget', { budget: 'yes' }],
    ['wrongPerson', { authority: 'no' }],
    ['notInterested', { intent: 'no' }],
    ['notNow', { intent: 'notNow', timing: 'notNow' }],
    ['unsubscribe', {}],
    ['unclear', {}],
  ])('%s: %j', (kind, expected) => {
    const found = Object.entries(suggestedAnswers([said(1, kind)], {}));
    expect(Object.fromEntries(found.map(([criterion, { value }]) => [criterion, value]))).toEqual(expected);
  });

  it('lets the newest message hold, and in one message the “no”', () => {
    expect(suggestedAnswers([said(10, 'interested'), said(20, 'notInterested')], {}).intent?.value).toBe('no');
    expect(suggestedAnswers([said(10, 'notNow', 'interested')], {}).intent?.value).toBe('notNow');
  });

  it('suggests nothing that is answered already, unless a later message says otherwise', () => {
    const message = [said(10, 'interested')];
    expect(suggestedAnswers(message, { intent: answer('yes', 5) })).toEqual({});
    expect(suggestedAnswers(message, { intent: answer('no', 20) })).toEqual({});
    expect(suggestedAnswers(message, { intent: answer('no', 5) }).intent?.value).toBe('yes');
    expect(suggestedAnswers(message, { intent: answer('unknown', 20) }).intent?.value).toBe('yes');
  });
});
