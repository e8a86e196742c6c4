/** An hour of the wall clock. */
export interface TimeOfDay {
  hour: number;
  minute: number;
}

/** A time found in a text, and where its words end. */
export interface FoundTime {
  time: TimeOfDay;
  end: number;
}

const NAMED: Record<string, number> = {
  noon: 12,
  midday: 12,
  mittag: 12,
  midi: 12,
  mediodia: 12,
  'meio-dia': 12,
  mezzogiorno: 12,
  middag: 12,
};
const LEAD = String.raw`(?<lead>(?:at|around|um|gegen|a las|a la|as|alle|ore|om|a)\s+)?`;
const CLOCK = String.raw`(?<hour>[01]?\d|2[0-3])(?:(?::|\s?h\s?)(?<minute>[0-5]\d))?\s?(?<unit>am|pm|a\.m\.|p\.m\.|uhr|uur|horas|h)?(?![\w:])`;
const TIME = new RegExp(String.raw`,?\s*\b${LEAD}(?:${CLOCK}|(?<named>${Object.keys(NAMED).join('|')})\b)`, 'y');
/** A bare number is an hour only where the words end with it: "tomorrow 9", but not "tomorrow 9 samples". */
const ENDS = /\s*(?:$|[,;.!?)])/y;

/** The time that begins here in folded text: `9am`, `9:30`, `14h30`, `at 9`, `um 9 Uhr`, `noon`, and after a day a bare `9`. */
export function timeAt(folded: string, start: number, afterDay: boolean): FoundTime | undefined {
  TIME.lastIndex = start;
  const match = TIME.exec(folded);
  if (!match?.groups) return undefined;
  const { lead, hour, minute, unit, named } = match.groups;
  const end = start + match[0].length;
  if (named) return { time: { hour: NAMED[named] ?? 12, minute: 0 }, end };
  const isSaid = lead !== undefined || minute !== undefined || unit !== undefined;
  if (!isSaid && !(afterDay && endsAt(folded, end))) return undefined;
  const time = clockTime(Number(hour), Number(minute ?? 0), unit);
  return time && { time, end };
}

function endsAt(folded: string, end: number): boolean {
  ENDS.lastIndex = end;
  return ENDS.test(folded);
}

function clockTime(hour: number, minute: number, unit: string | undefined): TimeOfDay | undefined {
  if (!unit || !/^[ap]/.test(unit)) return { hour, minute };
  if (hour < 1 || hour > 12) return undefined;
  return { hour: (hour % 12) + (unit.startsWith('p') ? 12 : 0), minute };
}
