import { addDays } from './calendar-date';
import { type FieldContext, type FieldDay, type FieldRule, fieldRule, type WhyNoMoment } from './field-rule';
import type { TimeOfDay } from './time-of-day';
import { clockOf } from './wall-text';
import type { WorkingTime } from './working-time';

/** A part of a day: when it begins, and until when it is still that part. */
interface PartOfDay {
  words: string;
  from: (working: WorkingTime) => TimeOfDay;
  until: number;
}

const at =
  (hour: number, minute = 0) =>
  () => ({ hour, minute });
const begin = ({ from }: WorkingTime) => clockOf(from);

/** In seven languages. */
const PARTS: readonly PartOfDay[] = [
  {
    words:
      "(?:in the )?morning|first thing|am morgen|morgens|fruh|(?:am )?vormittags?|(?:le )?matin|(?:por|a|de) la manana|(?:de |da |pela )?manha|(?:di )?mattina|mattino|(?:in de )?ochtend|'s ochtends|morning",
    from: begin,
    until: 12,
  },
  {
    words:
      "(?:in the )?afternoon|(?:am )?nachmittags?|(?:l')?apres-midi|(?:por |a |de |da )?(?:la )?tarde|(?:nel )?pomeriggio|(?:in de )?(?:na)?middag",
    from: at(14),
    until: 18,
  },
  {
    words:
      "(?:in the )?evening|(?:at )?night|tonight|(?:am )?abends?|(?:le )?soir|(?:por |a |de |da )?(?:la )?no(?:che|ite)|(?:di |la )?sera|(?:in de )?avond|'s avonds",
    from: at(18),
    until: 23,
  },
  { words: '(?:at )?lunch(?:time)?|(?:over )?lunch', from: at(12), until: 14 },
  {
    words: 'eod|cob|end of (?:the )?(?:business )?day|close of business|feierabend',
    from: ({ to }) => clockOf(to),
    until: 24,
  },
];
const THIS =
  'this|later this|heute|diesen|cet(?:te)?|ce|esta|este|questa|questo|sta|deze|van|hoje(?: a)?|hoy(?: por)?|oggi';

/** A time of the day in words, as it stands after a day: `morning`, `nachmittag`. */
export function partAt(
  folded: string,
  start: number,
  working: WorkingTime,
): { time: TimeOfDay; end: number } | undefined {
  for (const { words, from } of PARTS) {
    const pattern = new RegExp(`[,\\s]*(?:${words})(?![\\w-])`, 'y');
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (match && match[0].length > 0) return { time: from(working), end: start + match[0].length };
  }
  return undefined;
}

/** Parts of today, and of the next day on which they are still to come. */
export const PARTS_OF_DAY: readonly FieldRule[] = [
  ...PARTS.flatMap((part) => [
    fieldRule(`(?:${THIS})\\s*(?:${part.words})`, (_, context) => today(part, context)),
    fieldRule(part.words, (_, context) => next(part, context)),
  ]),
  fieldRule('later today|spater heute', (_, context) =>
    today({ words: '', from: at(0), until: 24 }, { ...context, now: plusHour(context) }),
  ),
];

const plusHour = ({ now }: FieldContext) => ({ ...now, hour: Math.min(22, now.hour + 1) });

function today({ from, until }: PartOfDay, { now, working }: FieldContext): FieldDay | WhyNoMoment {
  const time = from(working);
  const isAhead = time.hour > now.hour || (time.hour === now.hour && time.minute > now.minute);
  if (isAhead) return { day: now, time };
  return now.hour + 1 < until ? { day: now, time: { hour: now.hour + 1, minute: 0 } } : 'past';
}

function next(part: PartOfDay, context: FieldContext): FieldDay {
  const found = today(part, context);
  if (typeof found !== 'string') return found;
  return { day: addDays(context.now, 1), time: part.from(context.working) };
}
