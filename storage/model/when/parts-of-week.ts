import { addDays, compareDates } from './calendar-date';
import { type FieldContext, type FieldRule, fieldRule } from './field-rule';
import { workingDayFrom } from './working-days';
import { endOfWorkingWeek, inNextWorkingWeek, mondayOf, workingDayUpTo } from './working-week';

const NEXT =
  '(?:the )?(?:next|coming) week|nachste[rn]? woche|kommende[rn]? woche|(?:la )?semaine prochaine|(?:la )?proxima semana|(?:la )?semana que viene|(?:a )?semana que vem|(?:la )?settimana prossima|(?:la )?prossima settimana|volgende week|komende week';
const END =
  'eow|(?:the )?end of (?:the |this )?week|(?:this )?week end|ende der woche|fin de (?:la )?semaine|(?:a )?fin(?:al)?(?:es)? de la semana|(?:fim|final) da semana|fine della settimana|eind(?:e)? van (?:de|deze) week';

const nextMonday = ({ now }: FieldContext) => addDays(mondayOf(now), 7);

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
  fieldRule('next weekend|nachstes wochenende', (_, context) => ({ day: addDays(nextMonday(context), 5) })),
];
