import { MONTH, monthOf } from '../reply/month-and-weekday';
import { addDays, addMonths, type CalendarDate, compareDates, daysOfMonth, weekday } from './calendar-date';
import type { DayRule } from './day-rule';

const FRIDAY = 5;

const inDays = (words: string, days: number): DayRule => {
  const day = (_: unknown, today: CalendarDate) => addDays(today, days);
  return {
    words: new RegExp(`(?:${words})(?![\\w-])`, 'y'),
    ...(days >= 0 && { ahead: day }),
    ...(days <= 0 && { past: day }),
  };
};
const ahead = (words: string, day: (today: CalendarDate) => CalendarDate): DayRule => ({
  words: new RegExp(`(?:${words})(?![\\w-])`, 'y'),
  ahead: (_, today) => day(today),
});

const END =
  "(?:(?:the |at )?end of(?: the| this)?|ende(?: des| der| vom)?|(?:a )?fin(?:al)?(?: de l[ae']?| del?| du| d')?|(?:no )?(?:fim|final)(?: d[eoa])?|fine(?: del(?:la|l')?)?|eind(?:e)?(?: van)?(?: de| het| deze| dit)?)";

/** Days counted from today, in seven languages. */
export const RELATIVE_DAYS: readonly DayRule[] = [
  inDays("today|heute|aujourd'hui|hoy|hoje|oggi|vandaag", 0),
  inDays(
    'the day after tomorrow|day after tomorrow|ubermorgen|apres-demain|apres demain|pasado manana|depois de amanha|dopodomani|overmorgen',
    2,
  ),
  inDays('tomorrow|tmrw|morgen|demain|manana|amanha|domani', 1),
  inDays('yesterday|gestern|hier|ayer|ontem|ieri|gisteren', -1),
  inDays(
    "the day before yesterday|day before yesterday|vorgestern|avant-hier|avant hier|anteayer|antes de ayer|anteontem|(?:l')?altro ieri|eergisteren",
    -2,
  ),
  inDays(
    '(?:the )?(?:next|coming) week|nachste[rn]? woche|kommende[rn]? woche|la semaine prochaine|(?:la )?proxima semana|la semana que viene|(?:a )?semana que vem|(?:la )?settimana prossima|(?:la )?prossima settimana|volgende week|komende week',
    7,
  ),
  inDays(
    '(?:the )?(?:last|past) week|letzte[rn]? woche|vergangene[rn]? woche|vorige[rn]? woche|la semaine derniere|la semana pasada|(?:a )?semana passada|(?:la )?settimana scorsa|(?:la )?scorsa settimana|vorige week|afgelopen week',
    -7,
  ),
  {
    words:
      /(?:last month|letzten monat|vergangenen monat|le mois dernier|el mes pasado|(?:o )?mes passado|(?:il )?mese scorso|lo scorso mese|vorige maand|afgelopen maand)\b/y,
    past: (_, today) => addMonths(today, -1),
  },
  ahead(
    '(?:the )?next month|(?:im )?nachsten monat|le mois prochain|el proximo mes|el mes que viene|(?:o )?proximo mes|(?:o )?mes que vem|(?:il )?mese prossimo|(?:il )?prossimo mese|volgende maand',
    (today) => addMonths({ ...today, day: 1 }, 1),
  ),
  ahead(
    'eow|(?:the )?end of (?:the |this )?week|ende der woche|fin de semaine|fin(?:al)? de la semana|(?:fim|final) da semana|fine della settimana|eind(?:e)? van (?:de|deze) week',
    endOfWeek,
  ),
  ahead(`eom|monatsende|${END} ?(?:monats?|month|mois|mes|mese|maand)`, endOfMonth),
  ahead(
    '(?:the )?end of (?:the )?next month|ende (?:des )?nachsten monats|fin(?: du| de)? mois prochain|(?:fine|fim|final|fin)(?: de[l]?| do)? (?:(?:proximo|prossimo) mes(?:e)?|mes que (?:vem|viene))|eind(?:e)?(?: van)? volgende maand',
    (today) => endOfMonth(addMonths({ ...today, day: 1 }, 1)),
  ),
  ahead(`eoq|quartalsende|${END} ?(?:quartals?|quarter|trimestre|kwartaal)`, (today) =>
    endOfMonth({ ...today, month: 3 * Math.ceil(today.month / 3), day: 1 }),
  ),
  ahead(`eoy|jahresende|${END} ?(?:jahres|year|annee|ano|anno|jaar)`, ({ year }) => ({ year, month: 12, day: 31 })),
  {
    words: new RegExp(`${END} ?(?<month>${MONTH})(?![\\w-])`, 'y'),
    ahead: ({ month = '' }, today) => endOfNamed(monthOf(month), today),
  },
];

function endOfMonth(date: CalendarDate): CalendarDate {
  return { ...date, day: daysOfMonth(date) };
}

function endOfNamed(month: number, today: CalendarDate): CalendarDate {
  const thisYear = endOfMonth({ year: today.year, month, day: 1 });
  return compareDates(thisYear, today) < 0 ? endOfMonth({ ...thisYear, year: today.year + 1, day: 1 }) : thisYear;
}

/** This week's Friday; on the weekend that of the week to come. */
function endOfWeek(today: CalendarDate): CalendarDate {
  return addDays(today, (FRIDAY - weekday(today) + 7) % 7);
}
