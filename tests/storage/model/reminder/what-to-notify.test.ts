import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietEndsAt } from '@/storage/model/reminder/quiet-hours';
import { whatToNotify } from '@/storage/model/reminder/what-to-notify';
import { instantOf } from '@/storage/model/when/wall-clock';

const ZONE = 'Europe/Berlin';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const at = (day: number, hour: number, minute = 0, month = 11) =>
  instantOf({ year: 2026, month, day, hour, minute }, ZONE);
const NIGHT = { from: '20:00', to: '07:30' };
const NOW = at(17, 9);
const rows = (...dueAt: number[]) => dueAt.map((due, index) => ({ id: `f${index}`, dueAt: due }));
const decided = (given: Parameters<typeof whatToNotify>[0], now = NOW, quiet?: typeof NIGHT) =>
  whatToNotify(given, { now, quiet, zone: ZONE });

describe('whatToNotify', () => {
  it('tells up to three by themselves, and more as one', () => {
    expect(decided(rows(NOW, NOW, NOW))).toEqual({ each: ['f0', 'f1', 'f2'], summary: [] });
    expect(decided(rows(NOW, NOW, NOW, NOW))).toEqual({ each: [], summary: ['f0', 'f1', 'f2', 'f3'] });
  });

  it('tells one that was missed by itself, and several as one', () => {
    expect(decided(rows(NOW - HOUR_MS)).each).toEqual(['f0']);
    expect(decided(rows(NOW, NOW - HOUR_MS)).summary).toEqual(['f1', 'f0']);
  });

  it('says nothing of what is still to come, and of what was told', () => {
    expect(decided(rows(NOW + 1))).toEqual({ each: [], summary: [] });
    expect(decided([{ id: 'f', dueAt: NOW - 1, notifiedAt: NOW - 1 }])).toEqual({ each: [], summary: [] });
  });

  it('holds all of it in quiet hours, and tells once of what fell due in them', () => {
    const due = rows(at(17, 21), at(18, 6));
    expect(decided(due, at(18, 6, 30), NIGHT)).toEqual({ each: [], summary: [], heldUntil: at(18, 7, 30) });
    expect(decided(due, at(18, 7, 30), NIGHT)).toEqual({ each: [], summary: ['f0', 'f1'] });
  });

  it('tells again of what a wrong clock had told of, once the clock is right', () => {
    const told = [{ id: 'f', dueAt: NOW, notifiedAt: NOW + 400 * HOUR_MS }];
    expect(decided(told).each).toEqual(['f']);
    expect(decided([{ id: 'f', dueAt: NOW, notifiedAt: NOW + MINUTE_MS }]).each).toEqual([]);
  });

  it('tells of what was put off after it was told', () => {
    expect(decided([{ id: 'f', dueAt: NOW, notifiedAt: NOW - HOUR_MS }]).each).toEqual(['f']);
  });
});

describe('quietEndsAt', () => {
  it.each([
    ['in the evening', at(17, 20), NIGHT, at(18, 7, 30)],
    ['after midnight', at(18, 0), NIGHT, at(18, 7, 30)],
    ['at its end', at(18, 7, 30), NIGHT, undefined],
    ['by day', at(17, 12), NIGHT, undefined],
    ['over lunch', at(17, 12, 30), { from: '12:00', to: '13:00' }, at(17, 13)],
    ['of no length', at(17, 12), { from: '12:00', to: '12:00' }, undefined],
    ['without any', at(17, 3), undefined, undefined],
    // The clocks go forward on 29 March and back on 25 October 2026.
    ['in the night that is an hour shorter', at(29, 1, 30, 3), NIGHT, at(29, 7, 30, 3)],
    ['to an hour that is left out', at(29, 1, 30, 3), { from: '23:00', to: '02:30' }, at(29, 3, 30, 3)],
    ['in the hour that comes again', at(25, 2, 10, 10) + HOUR_MS, { from: '23:00', to: '02:30' }, undefined],
  ])('%s', (_, now, quiet, ends) => {
    expect(quietEndsAt(now, quiet, ZONE)).toBe(ends);
  });

  it('lies ahead, less than a day and an hour, and is not quiet itself', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC');
    const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(instant, clock, clock, zone, (now, from, to, where) => {
        const ends = quietEndsAt(now, { from, to }, where);
        if (ends === undefined) return;
        expect(ends).toBeGreaterThan(now);
        expect(ends - now).toBeLessThanOrEqual(25 * HOUR_MS);
        expect(quietEndsAt(ends, { from, to }, where)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('whatever is due', () => {
  const row = fc.record(
    { id: fc.uuid(), dueAt: fc.integer({ min: NOW - 9 * HOUR_MS, max: NOW + HOUR_MS }), notifiedAt: fc.constant(NOW) },
    { requiredKeys: ['id', 'dueAt'] },
  );
  const anyRows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 60 });

  it('is told once, either way: each is marked by what was told, and then nothing is left', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (given, isQuiet) => {
        const quiet = isQuiet ? { from: '08:00', to: '10:00' } : undefined;
        const { each, summary, heldUntil } = decided(given, NOW, quiet);
        expect(each.length === 0 || summary.length === 0).toBe(true);
        expect(each.length).toBeLessThanOrEqual(3);
        const untold = given.filter(({ dueAt, notifiedAt }) => dueAt <= NOW && notifiedAt === undefined);
        if (heldUntil === undefined) expect([...each, ...summary].sort()).toEqual(untold.map(({ id }) => id).sort());
        else expect([each, summary]).toEqual([[], []]);
        const told = new Set([...each, ...summary]);
        const marked = given.map((one) => (told.has(one.id) ? { ...one, notifiedAt: NOW } : one));
        const again = decided(marked, NOW + MINUTE_MS);
        expect([...again.each, ...again.summary].filter((id) => told.has(id))).toEqual([]);
      }),
    );
  });
});
