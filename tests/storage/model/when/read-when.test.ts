import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Repeat } from '@/storage/model/repeat';
import { fieldWords } from '@/storage/model/when/field-words';
import { momentInstant } from '@/storage/model/when/moment-instant';
import { readWhen } from '@/storage/model/when/read-when';
import { repeatWords } from '@/storage/model/when/repeat-words';
import { instantOf } from '@/storage/model/when/wall-clock';
import { wallOf, wallText } from '@/storage/model/when/wall-text';
import { WORKING_TIME, type WorkingTime } from '@/storage/model/when/working-time';
import { leastProcessorMs } from '../../../support/processor-ms';
import { AROUND, outcomeWords } from './outcome-words';
import { ENGLISH } from './phrases/english';
import { GERMAN_AND_DUTCH } from './phrases/german-dutch';
import { ROMANCE } from './phrases/romance';

const PHRASES = [...ENGLISH, ...GERMAN_AND_DUTCH, ...ROMANCE];
const at = (wall: string, zone = 'Europe/Berlin') => instantOf(wallOf(wall) ?? expect.fail(wall), zone);

describe('readWhen', () => {
  it.each(PHRASES)('reads “%s” as %s', (text, expected) => {
    expect(outcomeWords(text)).toBe(expected);
  });

  it.each([
    // Friday evening.
    ['2026-03-13T19:00', 'end of week', '2026-03-13 20:00 (afterHours)'],
    ['2026-03-13T19:00', 'next business day', '2026-03-16 09:00'],
    ['2026-03-13T19:00', 'tomorrow', '2026-03-14 09:00 (freeWeekday)'],
    ['2026-03-13T19:00', 'tonight', '2026-03-13 20:00 (afterHours)'],
    ['2026-03-13T19:00', 'this afternoon', 'past'],
    ['2026-03-13T19:00', 'every business day', '2026-03-16 09:00, every working day'],
    // Saturday and Sunday.
    ['2026-03-14T10:00', 'end of week', '2026-03-20 09:00'],
    ['2026-03-14T10:00', 'next week', '2026-03-16 09:00'],
    ['2026-03-15T10:00', 'next week', '2026-03-16 09:00'],
    ['2026-03-15T10:00', 'in 1 business day', '2026-03-16 09:00'],
    ['2026-03-15T10:00', 'next Tue', '2026-03-17 09:00'],
    ['2026-03-15T10:00', 'weekend', '2026-03-15 11:00 (freeWeekday)'],
    // Monday before work.
    ['2026-03-16T07:30', 'today', '2026-03-16 09:00'],
    ['2026-03-16T07:30', 'every Monday', '2026-03-16 09:00, every Monday'],
    ['2026-03-16T07:30', 'Monday', '2026-03-23 09:00'],
    ['2026-03-16T07:30', 'this morning', '2026-03-16 09:00'],
    ['2026-03-16T07:30', 'every day at 7', '2026-03-17 07:00, every day (beforeHours)'],
    // The turn of the year.
    ['2026-12-30T12:00', 'in 3 business days', '2027-01-04 09:00'],
    ['2026-12-30T12:00', 'Q1', '2027-01-01 09:00'],
    ['2026-12-30T12:00', 'next month', '2027-01-01 09:00'],
    ['2026-12-30T12:00', 'month after next', '2027-02-01 09:00'],
    ['2026-11-30T12:00', 'month after next', '2027-01-01 09:00'],
    ['2026-12-30T12:00', 'end of month', '2026-12-31 09:00'],
    ['2026-12-31T12:00', 'end of year', '2026-12-31 13:00'],
    ['2026-12-31T12:00', '31 Dec 2025', 'past'],
    // A day that is over is no hour of a month to come.
    ['2026-11-22T08:00', '21 Nov 2026', 'past'],
    ['2026-11-22T08:00', '1 Nov 2026', 'past'],
    ['2026-11-22T08:00', '21 Nov', '2027-11-21 09:00 (freeWeekday)'],
    // The end of a month.
    ['2026-01-31T08:00', 'in a month', '2026-02-28 09:00 (freeWeekday)'],
    ['2026-01-31T08:00', 'every month', '2026-02-28 09:00, every last day of the month (freeWeekday)'],
    ['2026-05-29T08:00', 'end of month', '2026-05-29 09:00'],
    ['2026-05-30T08:00', 'end of month', '2026-05-31 09:00 (freeWeekday)'],
    ['2026-01-31T08:00', 'every 30th', '2026-02-28 09:00, every month on the 30th (freeWeekday)'],
    // A leap year.
    ['2028-01-10T08:00', '29 Feb', '2028-02-29 09:00'],
    ['2028-01-10T08:00', 'end of Feb', '2028-02-29 09:00'],
    // The nights in which the clocks change.
    ['2026-03-28T12:00', 'tomorrow 02:30', '2026-03-29 02:30 (noSuchHour, freeWeekday, beforeHours)'],
    ['2026-03-29T01:30', 'in 2 hours', '2026-03-29 04:30 (freeWeekday, beforeHours)'],
    ['2026-10-25T01:30', 'in 1 hour', '2026-10-25 02:30 (freeWeekday, beforeHours)'],
    // Late in the evening.
    ['2026-03-11T23:30', 'today', '2026-03-11 23:59 (afterHours)'],
    ['2026-03-11T23:30', 'in an hour', '2026-03-12 00:30 (beforeHours)'],
  ])('at %s reads “%s” as %s', (now, text, expected) => {
    expect(outcomeWords(text, { now: at(now) })).toBe(expected);
  });
});

describe('the working time', () => {
  const easter: WorkingTime = { ...WORKING_TIME, daysOff: ['2026-04-03', '2026-04-06'] };
  const now = at('2026-04-01T12:00');
  it.each<[string, WorkingTime, string]>([
    ['in 3 business days', easter, '2026-04-08 09:00'],
    ['next business day', easter, '2026-04-02 09:00'],
    ['end of week', easter, '2026-04-02 09:00'],
    ['Monday', easter, '2026-04-06 09:00 (dayOff)'],
    ['every business day from Friday', easter, '2026-04-07 09:00, every working day'],
    ['a couple of days', easter, '2026-04-07 09:00'],
    ['end of week', { ...WORKING_TIME, days: [0, 1, 2, 3, 4] }, '2026-04-05 09:00'],
    ['next business day', { ...WORKING_TIME, days: [0, 1, 2, 3, 4] }, '2026-04-02 09:00'],
    ['Friday', { ...WORKING_TIME, days: [0, 1, 2, 3, 4] }, '2026-04-03 09:00 (freeWeekday)'],
    ['tomorrow', { ...WORKING_TIME, from: '07:30' }, '2026-04-02 07:30'],
    ['tomorrow 7', { ...WORKING_TIME, from: '10:00', to: '20:00' }, '2026-04-02 19:00'],
    [
      'tomorrow 23',
      { ...WORKING_TIME, quiet: { from: '22:00', to: '07:00' } },
      '2026-04-02 23:00 (afterHours, quietHours)',
    ],
    ['tomorrow eod', { ...WORKING_TIME, to: '16:00' }, '2026-04-02 16:00'],
  ])('lets “%s” be a day on which the rep works, or says what it is', (text, workingTime, expected) => {
    expect(outcomeWords(text, { now, workingTime })).toBe(expected);
  });
});

describe('their time', () => {
  it('is read on their wall, and remarked on the rep’s', () => {
    const read = readWhen('tomorrow 9 their time', { ...AROUND, theirZone: 'Australia/Sydney' });
    expect(read).toEqual({
      is: 'moment',
      when: { wall: '2026-03-13T09:00', zone: 'Australia/Sydney', isTheirs: true },
      at: Date.UTC(2026, 2, 12, 22),
      remarks: [{ what: 'afterHours' }],
    });
  });

  it('is not guessed where it is not known', () => {
    expect(readWhen('9 their time', { ...AROUND, theirZone: undefined })).toEqual({ is: 'noZone' });
  });
});

describe('the order of a date', () => {
  it.each([
    ['day', '2026-04-03 09:00'],
    ['month', '2027-03-04 09:00'],
    [undefined, 'whichFirst'],
  ] as const)('with the %s first says of 3/4: %s', (dateOrder, expected) => {
    expect(outcomeWords('3/4', { dateOrder })).toBe(expected);
  });
});

const anyNow = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2031, 0, 1) / 60_000 })
  .map((at) => at * 60_000);
const anyZone = fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC');
const anyPhrase = fc.constantFrom(...PHRASES.map(([text]) => text));

describe('whatever a field says', () => {
  it('comes to no moment before now, and to a wall that there is', () => {
    fc.assert(
      fc.property(anyPhrase, anyNow, anyZone, anyZone, (text, now, zone, theirZone) => {
        const read = readWhen(text, { ...AROUND, now, zone, theirZone });
        if (read.is !== 'moment') return;
        expect(read.at).toBeGreaterThan(now);
        expect(momentInstant(read.when, zone)).toBe(read.at);
        expect(wallText(wallOf(read.when.wall) ?? expect.fail())).toBe(read.when.wall);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read again as the same from the words that are shown of it', () => {
    fc.assert(
      fc.property(anyPhrase, anyNow, anyZone, (text, now, zone) => {
        const around = { ...AROUND, now, zone };
        const read = readWhen(text, around);
        // Of an hour that comes twice the words cannot say which; the first one is meant, and may be over.
        if (read.is !== 'moment' || instantOf(wallOf(read.when.wall) ?? expect.fail(), read.when.zone) !== read.at)
          return;
        const again = readWhen(fieldWords(read.when, read.repeat), around);
        expect(again).toEqual(read);
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes hostile words in its stride', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readWhen(text, AROUND).is).toBeTypeOf('string');
      }),
    );
    const long = 'every next monday the '.repeat(100);
    expect(leastProcessorMs(() => readWhen(long, AROUND), 1_000)).toBeLessThan(1_000);
  });
});

describe('repeatWords', () => {
  const anyRepeat: fc.Arbitrary<Repeat> = fc.oneof(
    fc.record({ every: fc.integer({ min: 1, max: 99 }), unit: fc.constantFrom('day', 'workingDay', 'week' as const) }),
    fc.record({ every: fc.integer({ min: 1, max: 9 }), unit: fc.constant('week' as const), weekday: fc.nat(6) }),
    fc.record({
      ...{ every: fc.integer({ min: 1, max: 9 }), unit: fc.constant('month' as const), weekday: fc.nat(6) },
      ordinal: fc.constantFrom(-1, 1, 2, 3, 4, 5).map((ordinal) => ordinal as NonNullable<Repeat['ordinal']>),
    }),
    fc.record({
      ...{ every: fc.integer({ min: 1, max: 9 }), unit: fc.constant('month' as const) },
      dayOfMonth: fc.integer({ min: 1, max: 31 }),
    }),
  );

  it('are read again as the same', () => {
    fc.assert(
      fc.property(anyRepeat, fc.nat(1_000), (repeat, days) => {
        const now = AROUND.now + 86_400_000 * days;
        expect(readWhen(repeatWords(repeat), { ...AROUND, now })).toMatchObject({ is: 'moment', repeat });
      }),
    );
  });
});

it('is a table of at least two hundred phrases', () => {
  expect(new Set(PHRASES.map(([text]) => text)).size).toBeGreaterThan(200);
});
