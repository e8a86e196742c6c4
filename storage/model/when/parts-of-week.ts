import { addDays, type CalendarDate, compareDates } from './calendar-date';
import { COUNT_WORDS, countOf } from './counted-days';
import { type FieldContext, type FieldDay, type FieldRule, fieldRule, type WhyNoMoment } from './field-rule';
import { DAY_NAME, dayOfName } from './weekdays';
import { workingDayFrom } from './working-days';
import { endOfWorkingWeek, inNextWorkingWeek, mondayOf, workingDayUpTo } from './working-week';

const NEXT =
  '(?:the )?(?:next|coming) week|nachste[rn]? woche|kommende[rn]? woche|(?:la )?semaine prochaine|(?:la )?proxima semana|(?:la )?semana que viene|(?:a )?semana que vem|(?:la )?settimana prossima|(?:la )?prossima settimana|volgende week|komende week';
const END =
  'eow|(?:the )?end of (?:the |this )?week|(?:this )?week end|ende der woche|fin de (?:la )?semaine|(?:a )?fin(?:al)?(?:es)? de la semana|(?:fim|final) da semana|fine della settimana|eind(?:e)? van (?:de|deze) week';

const nextMonday = ({ now }: FieldContext) => addDays(mondayOf(now), 7);

const MOST_WEEKS = 53;
const CALENDAR_WEEK = '(?:calendar week|week|wk|kw|kalenderwoche|semaine|semana|settimana)';

/** The Monday of a week of the calendar as ISO 8601 counts: the first week is that of 4 January. */
const mondayOfWeek = (year: number, week: number): CalendarDate =>
  addDays(mondayOf({ year, month: 1, day: 4 }), 7 * (week - 1));

/** This year's week, or the next year's once all of it is over; the 53rd of the next year that has one. */
function calendarWeek(week: number, year: number | undefined, { now, working }: FieldContext): FieldDay | WhyNoMoment {
  if (week < 1 || week > MOST_WEEKS) return 'noSuchDay';
  const years = year === undefined ? Array.from({ length: 8 }, (_, later) => now.year + later) : [year];
  for (const of of years) {
    const [monday, after] = [mondayOfWeek(of, week), mondayOfWeek(of + 1, 1)];
    if (compareDates(monday, after) >= 0) continue;
    if (compareDates(addDays(monday, 6), now) < 0) continue;
    const isNow = compareDates(monday, now) <= 0;
    return { day: isNow ? workingDayFrom(now, working) : workingDayFrom(monday, working) };
  }
  return year === undefined || compareDates(mondayOfWeek(year, week), mondayOfWeek(year + 1, 1)) >= 0
    ? 'noSuchDay'
    : 'past';
}

/** Parts of this week and of those to come, on days on which the rep works. */
export const PARTS_OF_WEEK: readonly FieldRule[] = [
  fieldRule(NEXT, (_, { now, working }) => ({ day: inNextWorkingWeek(now, working) })),
  fieldRule('(?:the )?week after next|ubernachste woche', (_, { now, working }) => ({
    day: inNextWorkingWeek(addDays(now, 7), working),
  })),
  fieldRule('(?:the )?month after next|ubernachsten monat', (_, { now, working }) => ({
    day: workingDayFrom(
      { year: now.year + Number(now.month > 10), month: ((now.month + 1) % 12) + 1, day: 1 },
      working,
    ),
  })),
  fieldRule(END, (_, { now, working }) => ({ day: endOfWorkingWeek(now, working) })),
  fieldRule('(?:early|(?:the )?(?:start|beginning) of|anfang) (?:the )?(?:next week|nachster woche)', (_, context) => ({
    day: workingDayFrom(nextMonday(context), context.working),
  })),
  fieldRule('(?:mid(?:dle of)?|mitte)[ -]?(?:the )?(?:next week|nachster woche)', (_, context) => ({
    day: workingDayFrom(addDays(nextMonday(context), 2), context.working),
  })),
  fieldRule('(?:late|(?:the )?end of|ende) (?:the )?(?:next week|nachster woche)', (_, context) => ({
    day: workingDayUpTo(addDays(nextMonday(context), 6), nextMonday(context), context.working),
  })),
  fieldRule('mid[ -]?week', (_, context) => {
    const wednesday = addDays(mondayOf(context.now), 2);
    const isOver = compareDates(wednesday, context.now) <= 0;
    return { day: workingDayFrom(isOver ? addDays(wednesday, 7) : wednesday, context.working) };
  }),
  fieldRule(
    '(?:this |the )?weekend|(?:am )?wochenende|(?:ce )?week-end|(?:el )?fin de semana|(?:o )?fim de semana|(?:il )?fine settimana|(?:het )?weekeinde',
    (_, { now }) => {
      const saturday = addDays(mondayOf(now), 5);
      return { day: compareDates(saturday, now) < 0 ? addDays(saturday, 1) : saturday };
    },
  ),
  fieldRule(
    `(?:in )?(?:the )?${CALENDAR_WEEK} (?<week>\\d{1,2})(?:[ /](?:of )?(?<year>20\\d\\d))?`,
    ({ week, year }, context) => calendarWeek(Number(week), year === undefined ? undefined : Number(year), context),
  ),
  fieldRule(
    `(?:on )?${DAY_NAME},? in (?<count>${COUNT_WORDS}) (?:weeks?|wochen?)`,
    ({ day, count = '1' }, { now }) => ({
      day: addDays(mondayOf(now), 7 * countOf(count) + ((dayOfName(day) + 6) % 7)),
    }),
  ),
  fieldRule('next weekend|nachstes wochenende', (_, context) => ({ day: addDays(nextMonday(context), 5) })),
];
