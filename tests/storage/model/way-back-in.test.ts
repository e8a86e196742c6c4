import { describe, expect, it } from 'vitest';
import type { Event } from '@/storage/model/event';
import type { Stage } from '@/storage/model/stage';
import { isSignOfLife, wayBackIn } from '@/storage/model/way-back-in';

const DAY = 24 * 60 * 60 * 1_000;
const OUT_AT = 100 * DAY;
const out = (stage: Stage, more: { doNotContact?: unknown } = {}) => ({ stage, stageChangedAt: OUT_AT, ...more });
const message = (at: number, loggedAt = OUT_AT + DAY) => ({ at, loggedAt });

describe('isSignOfLife', () => {
  it.each([
    ['nurture', true],
    ['disqualified', true],
    ['lost', true],
    ['lead', false],
    ['prospect', false],
    ['customer', false],
  ] as const)('of a contact in %s: %s', (stage, expected) => {
    expect(isSignOfLife(out(stage), message(OUT_AT + 1))).toBe(expected);
  });

  it('is not what was logged before they went out, an old thread, or of whoever wants no more messages', () => {
    expect(isSignOfLife(out('nurture'), message(OUT_AT - 1, OUT_AT - 1))).toBe(false);
    expect(isSignOfLife(out('nurture'), message(OUT_AT - 2 * DAY))).toBe(false);
    expect(isSignOfLife(out('nurture', { doNotContact: { at: 1 } }), message(OUT_AT + 1))).toBe(false);
  });

  it('may have been written on the day they went out, and logged after', () => {
    expect(isSignOfLife(out('nurture'), message(OUT_AT - 1))).toBe(true);
  });
});

const moved = (at: number, from: Stage, to: Stage, more: Partial<Event> = {}): Event => ({
  id: String(at),
  type: 'stageChanged',
  at,
  by: 'me',
  changes: [],
  from,
  to,
  ...more,
});

describe('wayBackIn', () => {
  it.each<[string, Event[], 'lead' | 'prospect']>([
    ['a lead', [moved(1, 'lead', 'nurture')], 'lead'],
    ['a prospect', [moved(1, 'lead', 'prospect'), moved(2, 'prospect', 'nurture')], 'prospect'],
    ['an open deal', [moved(2, 'opportunity', 'lost')], 'prospect'],
    ['out twice, newest first', [moved(2, 'nurture', 'disqualified'), moved(1, 'prospect', 'nurture')], 'prospect'],
    ['undone', [moved(1, 'lead', 'nurture'), moved(2, 'prospect', 'lost', { undoneBy: 'x' })], 'lead'],
    ['nothing known', [], 'lead'],
  ])('of %s', (_, events, to) => {
    expect(wayBackIn(events)).toBe(to);
  });
});
