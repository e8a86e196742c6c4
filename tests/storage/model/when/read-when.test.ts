import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhen } from '@/storage/model/when/read-when';
import { instantOf, wallClockAt } from '@/storage/model/when/wall-clock';

const ZONE = 'Europe/Berlin';
/** Wednesday, 11 March 2026, 14:20 in Berlin. */
const NOW = Date.UTC(2026, 2, 11, 13, 20);

const two = (value: number) => String(value).padStart(2, '0');

/** What is found, as "words | 2026-03-13 09:00". */
function found(text: string, now = NOW, zone = ZONE): string {
  const when = readWhen(text, now, zone);
  if (!when) return 'nothing';
  const { year, month, day, hour, minute } = when.wall;
  return `${when.text} | ${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

describe('readWhen', () => {
  it.each([
    ['today', 'today | 2026-03-11 15:00'],
    ['call her tomorrow', 'tomorrow | 2026-03-12 09:00'],
    ['tomorrow 9', 'tomorrow 9 | 2026-03-12 09:00'],
    ['tomorrow 9:30', 'tomorrow 9:30 | 2026-03-12 09:30'],
    ['tomorrow at 3pm', 'tomorrow at 3pm | 2026-03-12 15:00'],
    ['tomorrow, at 12am', 'tomorrow, at 12am | 2026-03-12 00:00'],
    ['tomorrow 9 samples', 'tomorrow | 2026-03-12 09:00'],
    ['the day after tomorrow', 'the day after tomorrow | 2026-03-13 09:00'],
    ['in 3 days', 'in 3 days | 2026-03-14 09:00'],
    ['in a week', 'in a week | 2026-03-18 09:00'],
    ['in two weeks', 'in two weeks | 2026-03-25 09:00'],
    ['in a month', 'in a month | 2026-04-11 09:00'],
    ['next week', 'next week | 2026-03-18 09:00'],
    ['next month', 'next month | 2026-04-01 09:00'],
    ['end of week', 'end of week | 2026-03-13 09:00'],
    ['by the end of the month', 'by the end of the month | 2026-03-31 09:00'],
    ['wants price by Friday', 'by Friday | 2026-03-13 09:00'],
    ['by Fri', 'by Fri | 2026-03-13 09:00'],
    ['on Wednesday', 'on Wednesday | 2026-03-18 09:00'],
    ['this Thursday at noon', 'this Thursday at noon | 2026-03-12 12:00'],
    ['next Tue', 'next Tue | 2026-03-17 09:00'],
    ['next Friday', 'next Friday | 2026-03-20 09:00'],
    ['next Sunday', 'next Sunday | 2026-03-22 09:00'],
    ['on the 5th', 'on the 5th | 2026-04-05 09:00'],
    ['the 31st', 'the 31st | 2026-03-31 09:00'],
    ['by the 11th', 'by the 11th | 2026-04-11 09:00'],
    ['3 April', '3 April | 2026-04-03 09:00'],
    ['on the 3rd of April 2027', 'on the 3rd of April 2027 | 2027-04-03 09:00'],
    ['March 3', 'March 3 | 2027-03-03 09:00'],
    ['2026-07-01', '2026-07-01 | 2026-07-01 09:00'],
    ['before 2026-07-01 at 8', 'before 2026-07-01 at 8 | 2026-07-01 08:00'],
    ['at 9', 'at 9 | 2026-03-12 09:00'],
    ['at 16:45', 'at 16:45 | 2026-03-11 16:45'],
    ['4pm', '4pm | 2026-03-11 16:00'],
    ['bis Freitag', 'bis Freitag | 2026-03-13 09:00'],
    ['morgen um 9 Uhr', 'morgen um 9 Uhr | 2026-03-12 09:00'],
    ['nächste Woche', 'nächste Woche | 2026-03-18 09:00'],
    ['in 3 Tagen', 'in 3 Tagen | 2026-03-14 09:00'],
    ['am 5.4.', 'am 5.4. | 2026-04-05 09:00'],
    ['am 5. April', 'am 5. April | 2026-04-05 09:00'],
    ['übermorgen', 'übermorgen | 2026-03-13 09:00'],
    ['demain à 14h30', 'demain à 14h30 | 2026-03-12 14:30'],
    ['vendredi prochain', 'vendredi prochain | 2026-03-13 09:00'],
    ['dans deux semaines', 'dans deux semaines | 2026-03-25 09:00'],
    ['la semaine prochaine', 'la semaine prochaine | 2026-03-18 09:00'],
    ['le 3 avril', 'le 3 avril | 2026-04-03 09:00'],
    ['mañana a las 10', 'mañana a las 10 | 2026-03-12 10:00'],
    ['el viernes', 'el viernes | 2026-03-13 09:00'],
    ['en 3 días', 'en 3 días | 2026-03-14 09:00'],
    ['el 5 de abril', 'el 5 de abril | 2026-04-05 09:00'],
  ])('finds in “%s”: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    'wants 3 rooms',
    'on 3/4',
    '31 February',
    'on the 32nd',
    '9',
    'version 2.10.3',
    'budget 5000',
    'Mayor of 5 towns',
    'Sunday-best',
    'fridays',
    '',
  ])('finds nothing in “%s”', (text) => {
    expect(found(text)).toBe('nothing');
  });

  it('skips a month that has no such day, and late in the evening today is what is left of it', () => {
    expect(found('on the 31st', Date.UTC(2026, 2, 31, 8))).toBe('on the 31st | 2026-05-31 09:00');
    expect(found('today', Date.UTC(2026, 2, 11, 22, 30))).toBe('today | 2026-03-11 23:59');
    expect(found('end of week', Date.UTC(2026, 2, 14, 9))).toBe('end of week | 2026-03-20 09:00');
  });

  it('keeps the hour of the wall across a change of the clocks', () => {
    const when = readWhen('in 3 weeks', NOW, ZONE);
    expect(when?.dueAt).toBe(Date.UTC(2026, 3, 1, 7));
    expect(readWhen('tomorrow', NOW, 'America/New_York')?.dueAt).toBe(Date.UTC(2026, 2, 12, 13));
  });

  it('never fails, and what it finds stands in the text and is not over', () => {
    const words = fc.constantFrom(
      'by',
      'on',
      'the',
      '5th',
      'friday',
      'next',
      'at',
      '9',
      'in',
      '3',
      'weeks',
      'mañana',
      'ß',
      'e\u0301',
      '31.2.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const when = readWhen(text, NOW, ZONE);
          if (!when) return;
          expect(text.slice(when.start, when.start + when.text.length)).toBe(when.text);
          expect(Number.isFinite(when.dueAt)).toBe(true);
        },
      ),
    );
  });
});

describe('instantOf', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC');

  it('is the way back from what the wall shows, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e9 }), zones, (minutes, zone) => {
        const instant = Math.floor(minutes / 60) * 60_000;
        const back = instantOf(wallClockAt(instant, zone), zone);
        expect(back === instant || wallClockAt(back, zone).hour === wallClockAt(instant, zone).hour).toBe(true);
        expect(back).toBeLessThanOrEqual(instant);
      }),
    );
  });

  it('of an hour that comes twice is the first, and one that is left out is as much later', () => {
    const at = (month: number, day: number) => ({ year: 2026, month, day, hour: 2, minute: 30 });
    expect(instantOf(at(10, 25), ZONE)).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(wallClockAt(instantOf(at(3, 29), ZONE), ZONE)).toMatchObject({ hour: 3, minute: 30 });
  });
});
