import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, stepDue } from '@/storage/model/cadence/step-due';
import { wallClockAt } from '@/storage/model/when/wall-clock';
import { isWorkingDay } from '@/storage/model/when/working-days';
import { berlin, TIME } from './examples';

describe('stepDue', () => {
  it.each([
    ['the same day', '2026-12-03T15:00', 0, undefined, '2026-12-03T09:00'],
    ['the Monday, from a Saturday', '2026-12-05T15:00', 0, undefined, '2026-12-07T09:00'],
    ['over a weekend', '2026-12-03T15:00', 3, undefined, '2026-12-08T09:00'],
    ['over days off', '2026-12-23T15:00', 1, undefined, '2026-12-28T09:00'],
    ['the working day after the return', '2026-12-03T15:00', 1, '2026-12-09', '2026-12-10T09:00'],
    ['the Monday after a return on a Friday', '2026-12-03T15:00', 1, '2026-12-11', '2026-12-14T09:00'],
    ['where it falls when the return is before it', '2026-12-03T15:00', 10, '2026-12-04', '2026-12-17T09:00'],
    ['by the rep’s day, close to midnight', '2026-12-03T23:59', 1, undefined, '2026-12-04T09:00'],
  ])('is %s', (_, from, waitDays, returnsOn, expected) => {
    const due = stepDue(berlin(from), waitDays, TIME, returnsOn);
    expect(due.when).toEqual({ wall: expected, zone: 'Europe/Berlin' });
    expect(due.dueAt).toBe(berlin(expected));
  });

  it('is at the start of work in summer as in winter', () => {
    const { dueAt } = stepDue(new Date('2026-07-01T10:00Z').getTime(), 0, TIME);
    expect(dueAt).toBe(new Date('2026-07-01T07:00Z').getTime());
  });

  it('is never on a free day, never earlier than its wait, and at the hour at which work begins', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland');
    const days = fc.uniqueArray(fc.nat(6), { minLength: 1 });
    const from = fc.integer({ min: berlin('2026-01-01T00:00'), max: berlin('2030-01-01T00:00') });
    fc.assert(
      fc.property(
        zone,
        days,
        from,
        fc.nat(30),
        fc.constantFrom('00:00', '09:00', '22:30'),
        (at, free, start, wait, hour) => {
          const time = {
            zone: at,
            working: { days: free, from: hour, to: '23:00', daysOff: ['2026-05-01', '2027-12-25'] },
          };
          const { dueAt, when } = stepDue(start, wait, time);
          const wall = wallClockAt(dueAt, at);
          expect(isWorkingDay(wall, time.working)).toBe(true);
          expect(when.wall.slice(0, 10) >= dayAt(start, at)).toBe(true);
          expect(when.wall.slice(11)).toBe(hour);
        },
      ),
    );
  });
});
