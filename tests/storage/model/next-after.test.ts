import { describe, expect, it } from 'vitest';
import { callDirection } from '@/storage/model/call-outcome';
import { followUpOutcomeSchema } from '@/storage/model/follow-up';
import { callOutcomeSchema } from '@/storage/model/interaction';
import { nextAfter } from '@/storage/model/next-after';

describe('what suggests itself', () => {
  it.each([
    ['done', undefined],
    ['answered', 'log'],
    ['noAnswer', 'nextTouch'],
    ['meeting', 'log'],
    ['notNow', 'nurture'],
    ['notInterested', 'disqualify'],
  ] as const)('after %s is %s', (outcome, step) => {
    expect(nextAfter(outcome, true)).toBe(step);
    expect(followUpOutcomeSchema.options).toContain(outcome);
  });

  it.each([
    ['talked', 'finish'],
    ['noAnswer', 'nextTouch'],
    ['voicemail', 'nextTouch'],
    ['busy', 'nextTouch'],
    ['wrongNumber', 'removeNumber'],
  ] as const)('after the call "%s" is %s', (outcome, step) => {
    expect(nextAfter(outcome, true)).toBe(step);
  });

  it('is the next touch after a talk that no follow-up had asked for', () => {
    expect(nextAfter('talked', false)).toBe('nextTouch');
  });
});

it('only a talk is an answer of theirs', () => {
  const inbound = callOutcomeSchema.options.filter((outcome) => callDirection(outcome) === 'inbound');
  expect(inbound).toEqual(['talked']);
});
