import { addDays, addMonths, type CalendarDate, daysOfMonth, weekday } from './calendar-date';
import type { DayRule } from './day-rule';

const FRIDAY = 5;
const COUNTS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  einer: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  une: 1,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
};
const COUNT = String.raw`(?<count>\d{1,3}|${Object.keys(COUNTS).join('|')})`;
const UNIT =
  '(?<unit>days?|weeks?|months?|tag(?:en|e)?|wochen?|monat(?:en|e)?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)';

const named = (words: string, days: number): DayRule => ({
  words: new RegExp(`(?:${words})\\b`, 'y'),
  day: (_, today) => addDays(today, days),
});

/** Days counted from today. */
export const RELATIVE_DAYS: readonly DayRule[] = [
  named("today|heute|aujourd'hui|hoy", 0),
  named('the day after tomorrow|day after tomorrow|ubermorgen|apres-demain|apres demain|pasado manana', 2),
  named('tomorrow|morgen|demain|manana', 1),
  {
    words: new RegExp(`(?:in|dans|en)\\s+${COUNT}\\s+${UNIT}\\b`, 'y'),
    day: ({ count, unit }, today) => later(today, count, unit),
  },
  named('next week|nachste woche|la semaine prochaine|la proxima semana|la semana que viene', 7),
  {
    words: /(?:next month|nachsten monat|le mois prochain|el proximo mes|el mes que viene)\b/y,
    day: (_, { year, month }) => addMonths({ year, month, day: 1 }, 1),
  },
  {
    words: /(?:(?:the )?end of (?:the |this )?week|ende der woche|fin de semaine)\b/y,
    day: (_, today) => endOfWeek(today),
  },
  {
    words: /(?:(?:the )?end of (?:the |this )?month|monatsende|ende des monats|fin (?:du|de) mois|fin de mes)\b/y,
    day: (_, today) => ({ ...today, day: daysOfMonth(today) }),
  },
];

function later(today: CalendarDate, count = '', unit = ''): CalendarDate {
  const number = COUNTS[count] ?? Number(count);
  if (/^mo|^mes/.test(unit)) return addMonths(today, number);
  return addDays(today, /^(?:w|s)/.test(unit) ? 7 * number : number);
}

/** This week's Friday; on the weekend that of the week to come. */
function endOfWeek(today: CalendarDate): CalendarDate {
  return addDays(today, (FRIDAY - weekday(today) + 7) % 7);
}
