import { addDays, type CalendarDate } from './calendar-date';
import { daysAt } from './field-days';
import type { FieldContext, FieldDay, WhyNoMoment } from './field-rule';
import { timesAt } from './field-time';
import type { TimeOfDay } from './time-of-day';

const LEAD =
  /(?:on|by|from|until|starting(?: on)?|beginning|as of|for|in the|am|an|zum|bis|ab|den|der|die|das|le|la|el|il|lo|em|no|na|op|den|vanaf|this coming|coming|remind me)\s+/y;

/** A day of a field, with its time. */
export interface SaidDay extends FieldDay {
  /** Only a time was said: the day is the first on which it comes. */
  isDayless?: boolean;
}
/** What the words say up to their end, or why they say nothing. */
export interface FoundWords {
  said?: SaidDay;
  whyNot?: WhyNoMoment | undefined;
  end: number;
}

/** A day, then a time; a time, then a day; or one of them, from a place in folded words up to their end. */
export function dayAndTime(words: string, from: number, context: FieldContext): FoundWords {
  const byDay = dayFirst(words, from, context);
  const byTime = timeFirst(words, from, context);
  const best = wholeOf(byDay, words.length) ?? wholeOf(byTime, words.length);
  return best ?? { end: Math.max(from, ...[...byDay, ...byTime].map(({ end }) => end)) };
}

/** What takes all of the words. "21 Nov 2026", once it is over, is a day that is past, and not an hour in a month. */
function wholeOf(found: FoundWords[], length: number): FoundWords | undefined {
  const whole = found.filter(({ end }) => end === length);
  return whole.find(({ said }) => said) ?? whole.find(({ whyNot }) => whyNot);
}

function dayFirst(words: string, from: number, context: FieldContext): FoundWords[] {
  return starts(words, from).flatMap((start) =>
    daysAt(words, start, context).flatMap(({ found, end }): FoundWords[] => {
      if (typeof found === 'string') return [{ whyNot: found, end: timesEnd(words, end, context) }];
      const times = timesAt(words, end, context.working).map((time) => ({
        said: { ...found, time: time.time },
        end: time.end,
      }));
      return [{ said: found, end }, ...times];
    }),
  );
}

/** Where the words end when a time follows: what cannot be is said of all of them. */
function timesEnd(words: string, end: number, { working }: FieldContext): number {
  return end === words.length ? end : (timesAt(words, end, working)[0]?.end ?? end);
}

function timeFirst(words: string, from: number, context: FieldContext): FoundWords[] {
  return starts(words, from).flatMap((start) =>
    timesAt(words, start, context.working).flatMap(({ time, end }): FoundWords[] => {
      const alone = { said: { day: nextAt(time, context), time, isDayless: true }, end };
      const days = starts(words, end).flatMap((next) =>
        next === end
          ? []
          : daysAt(words, next, context).map(
              (day): FoundWords =>
                typeof day.found === 'string'
                  ? { whyNot: day.found, end: day.end }
                  : { said: { ...day.found, time }, end: day.end },
            ),
      );
      return [alone, ...days];
    }),
  );
}

/** Where words may begin: here after blanks, and after a preposition. */
function starts(words: string, from: number): number[] {
  const blanks = /^[,\s]*/.exec(words.slice(from))?.[0].length ?? 0;
  const start = from + blanks;
  LEAD.lastIndex = start;
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  return lead > 0 ? [start, start + lead] : [start];
}

/** The day on which the wall shows this time next. */
function nextAt({ hour, minute }: TimeOfDay, { now }: FieldContext): CalendarDate {
  const isAhead = hour > now.hour || (hour === now.hour && minute > now.minute);
  return isAhead ? now : addDays(now, 1);
}
