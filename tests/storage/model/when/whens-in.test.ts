import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateOrder } from '@/storage/model/when/day-rule';
import { instantOf, type WallClock, wallClockAt } from '@/storage/model/when/wall-clock';
import { whensIn } from '@/storage/model/when/whens-in';

const ZONE = 'Europe/Berlin';
/** Wednesday, 11 March 2026, 14:20 in Berlin. */
const NOW = Date.UTC(2026, 2, 11, 13, 20);

const two = (value: number) => String(value).padStart(2, '0');

const shown = ({ year, month, day, hour, minute }: WallClock) =>
  `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;

/** What is found first and is to come, as "words | 2026-03-13 09:00". */
function found(text: string, now = NOW, zone = ZONE, order?: DateOrder): string {
  const when = whensIn(text, now, zone, order).find(({ ahead }) => ahead);
  return when?.ahead ? `${when.text} | ${shown(when.ahead.wall)}` : 'nothing';
}

/** The same of what is over. */
function over(text: string, order?: DateOrder): string {
  const when = whensIn(text, NOW, ZONE, order).find(({ past }) => past);
  return when?.past ? `${when.text} | ${shown(when.past.wall)}` : 'nothing';
}

describe('whensIn', () => {
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
    ['entro venerdì', 'entro venerdì | 2026-03-13 09:00'],
    ['entro la fine del mese', 'entro la fine del mese | 2026-03-31 09:00'],
    ['até sexta', 'até sexta | 2026-03-13 09:00'],
    ['amanhã às 10', 'amanhã às 10 | 2026-03-12 10:00'],
    ['até o fim do mês', 'até o fim do mês | 2026-03-31 09:00'],
    ['daqui a 3 dias', 'daqui a 3 dias | 2026-03-14 09:00'],
    ['voor vrijdag', 'voor vrijdag | 2026-03-13 09:00'],
    ['over twee weken', 'over twee weken | 2026-03-25 09:00'],
    ['volgende week', 'volgende week | 2026-03-18 09:00'],
    ['eind van de maand', 'eind van de maand | 2026-03-31 09:00'],
    ['op 5 april', 'op 5 april | 2026-04-05 09:00'],
    ['fra due settimane', 'fra due settimane | 2026-03-25 09:00'],
    ['domani alle 15', 'domani alle 15 | 2026-03-12 15:00'],
    ['il 5 aprile', 'il 5 aprile | 2026-04-05 09:00'],
    ['bis Ende des Monats', 'bis Ende des Monats | 2026-03-31 09:00'],
    ['bis Monatsende', 'bis Monatsende | 2026-03-31 09:00'],
    ['avant la fin du mois', 'avant la fin du mois | 2026-03-31 09:00'],
    ['antes de fin de mes', 'antes de fin de mes | 2026-03-31 09:00'],
    ['end of month', 'end of month | 2026-03-31 09:00'],
    ['by end of April', 'by end of April | 2026-04-30 09:00'],
    ['Ende November', 'Ende November | 2026-11-30 09:00'],
    ['end of the quarter', 'end of the quarter | 2026-03-31 09:00'],
    ['by 5pm', 'by 5pm | 2026-03-11 17:00'],
    ['24.12.2026', '24.12.2026 | 2026-12-24 09:00'],
    ['by 11/25', 'by 11/25 | 2026-11-25 09:00'],
    ['by 25/11', 'by 25/11 | 2026-11-25 09:00'],
    ['op 25-11-2026', 'op 25-11-2026 | 2026-11-25 09:00'],
  ])('finds in “%s” also: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each<[string, DateOrder, string]>([
    ['by 3/4', 'day', 'by 3/4 | 2026-04-03 09:00'],
    ['by 3/4', 'month', 'by 3/4 | 2027-03-04 09:00'],
    ['by 3/4', undefined, 'nothing'],
    ['by 3/4/2027', 'month', 'by 3/4/2027 | 2027-03-04 09:00'],
    ['3/4 of the rooms', 'day', 'nothing'],
    ['there 24/7', 'day', 'nothing'],
  ])('reads “%s” with the %s first as %s', (text, order, expected) => {
    expect(found(text, NOW, ZONE, order)).toBe(expected);
  });

  it.each([
    ['last Friday', 'last Friday | 2026-03-06 14:20'],
    ['on Friday', 'on Friday | 2026-03-06 14:20'],
    ['last Friday at 10', 'last Friday at 10 | 2026-03-06 10:00'],
    ['letzten Freitag', 'letzten Freitag | 2026-03-06 14:20'],
    ['vendredi dernier', 'vendredi dernier | 2026-03-06 14:20'],
    ['el viernes pasado', 'el viernes pasado | 2026-03-06 14:20'],
    ['na sexta passada', 'na sexta passada | 2026-03-06 14:20'],
    ['venerdì scorso', 'venerdì scorso | 2026-03-06 14:20'],
    ['afgelopen vrijdag', 'afgelopen vrijdag | 2026-03-06 14:20'],
    ['3 days ago', '3 days ago | 2026-03-08 14:20'],
    ['vor 3 Tagen', 'vor 3 Tagen | 2026-03-08 14:20'],
    ['il y a trois jours', 'il y a trois jours | 2026-03-08 14:20'],
    ['hace 3 días', 'hace 3 días | 2026-03-08 14:20'],
    ['há 3 dias', 'há 3 dias | 2026-03-08 14:20'],
    ['3 dias atrás', '3 dias atrás | 2026-03-08 14:20'],
    ['tre giorni fa', 'tre giorni fa | 2026-03-08 14:20'],
    ['3 dagen geleden', '3 dagen geleden | 2026-03-08 14:20'],
    ['two weeks ago', 'two weeks ago | 2026-02-25 14:20'],
    ['a month ago', 'a month ago | 2026-02-11 14:20'],
    ['last week', 'last week | 2026-03-04 14:20'],
    ['yesterday', 'yesterday | 2026-03-10 14:20'],
    ['ontem', 'ontem | 2026-03-10 14:20'],
    ['vorgestern', 'vorgestern | 2026-03-09 14:20'],
    ['on 12 March 2020', 'on 12 March 2020 | 2020-03-12 14:20'],
    ['on 3 March', 'on 3 March | 2026-03-03 14:20'],
    ['25 Nov', '25 Nov | 2025-11-25 14:20'],
    ['am 5.3.', 'am 5.3. | 2026-03-05 14:20'],
    ['am 5.3.25', 'am 5.3.25 | 2025-03-05 14:20'],
    ['on the 5th', 'on the 5th | 2026-03-05 14:20'],
    ['at 9', 'at 9 | 2026-03-11 09:00'],
    ['tomorrow', 'nothing'],
    ['at 9pm', 'nothing'],
  ])('finds in “%s”, if it is over, %s', (text, expected) => {
    expect(over(text)).toBe(expected);
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
    const dueAt = (text: string, zone: string) => whensIn(text, NOW, zone)[0]?.ahead?.at;
    expect(dueAt('in 3 weeks', ZONE)).toBe(Date.UTC(2026, 3, 1, 7));
    expect(dueAt('tomorrow', 'America/New_York')).toBe(Date.UTC(2026, 2, 12, 13));
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
          for (const { start, end, text: words, ahead, past } of whensIn(text, NOW, ZONE, 'day')) {
            expect(text.slice(start, end)).toBe(words);
            expect(Number.isFinite((ahead ?? past)?.at)).toBe(true);
            expect(past?.at ?? NOW).toBeLessThanOrEqual(NOW);
          }
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
