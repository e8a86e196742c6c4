import { addDays, type CalendarDate } from '../when/calendar-date';
import { wallClockAt } from '../when/wall-clock';
import { type DaySpan, daySpan, instantsOf, isAfter } from './day-span';
import type { FindField } from './find-field';
import type { FindMoment } from './find-moment';
import type { ValueToken } from './find-tokens';
import { plainName } from './plain-name';
import type { SaidValue } from './said-value';

/** A span of days that may be open at either end. */
type OpenSpan = Partial<DaySpan>;

/**
 * Reads when: days (`today`, `2026-01`, `last week`), ranges of them, before and after them, and how long ago, or ahead:
 * `>30d` is longer than that, `<7d` is less. Days are those of the rep's calendar. `@` and a number is an instant, epoch ms.
 */
export function readTime(token: ValueToken, field: FindField, at: FindMoment): SaidValue {
  const { text } = token;
  const instants = instantsSaid(text);
  if (instants) return { values: [instants], words: text };
  const { year, month, day } = wallClockAt(at.now, at.zone);
  const today = { year, month, day };
  if (field.ahead && plainName(text) === 'overdue')
    return { values: [millis({ last: addDays(today, -1) }, at.zone)], words: 'overdue' };
  const read = text.includes('..') ? range(text, today, field) : compared(text, today, field);
  if (!('span' in read)) return read;
  return { values: [millis(read.span, at.zone)], words: read.words };
}

function instantsSaid(text: string): { from?: number; to?: number } | undefined {
  const found = /^(?:@(\d{1,15}))?\.\.(?:@(\d{1,15}))?$/.exec(text);
  if (!found || text === '..') return undefined;
  const [from, to] = [found[1], found[2]];
  return { ...(from !== undefined && { from: Number(from) }), ...(to !== undefined && { to: Number(to) }) };
}

function millis({ first, last }: OpenSpan, zone: string): { from?: number; to?: number } {
  return {
    ...(first && { from: instantsOf({ first, last: first }, zone).from }),
    ...(last && { to: instantsOf({ first: last, last }, zone).to }),
  };
}

type Read = { span: OpenSpan; words: string } | { sentence: string; suggestion?: string };

function range(text: string, today: CalendarDate, { ahead }: FindField): Read {
  const [one = '', other = '', ...more] = text.split('..');
  const [first, last] = [one, other].map((end) => (end === '' ? undefined : daySpan(end, today, ahead)));
  const isRead = (one === '') === !first && (other === '') === !last;
  if (!isRead || more.length > 0 || text === '..') return notUnderstood(text);
  if (first && last && isAfter(first, last))
    return { sentence: `“${text}” ends before it begins.`, suggestion: `${other}..${one}` };
  const words = one === '' ? `until ${other}` : other === '' ? `from ${one} on` : `${one} to ${other}`;
  return { span: { ...(first && { first: first.first }), ...(last && { last: last.last }) }, words };
}

function compared(text: string, today: CalendarDate, { ahead }: FindField): Read {
  const [, sign, said = ''] = /^(>=|<=|>|<|=)?(.*)$/s.exec(text) ?? [];
  const span = daySpan(said, today, ahead);
  if (!span) return notUnderstood(text);
  if (/^\d{1,4}\s?[a-z]/i.test(said))
    return { span: howLong(sign, span, today, ahead), words: longWords(sign, said, ahead) };
  if (sign === undefined || sign === '=') return { span, words: said };
  return { span: beside(sign, span), words: `${BESIDE[sign]} ${said}` };
}

const BESIDE: Record<string, string> = { '>': 'after', '>=': 'since', '<': 'before', '<=': 'until' };

function beside(sign: string, { first, last }: DaySpan): OpenSpan {
  if (sign === '>') return { first: addDays(last, 1) };
  if (sign === '>=') return { first };
  return { last: sign === '<' ? addDays(first, -1) : last };
}

/** Longer is further from today; what is less lies between. A length alone is what lies within it. */
function howLong(sign = '<=', { first: day }: DaySpan, today: CalendarDate, ahead: boolean): OpenSpan {
  if (sign === '=') return { first: day, last: day };
  const further = sign.startsWith('>');
  // With an equals sign the day itself belongs to it.
  const shift = (sign.length === 2 ? 0 : 1) * (further === ahead ? 1 : -1);
  const end = addDays(day, shift);
  if (ahead) return further ? { first: end } : { first: today, last: end };
  return further ? { last: end } : { first: end, last: today };
}

const LONG: Record<string, string> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '=': 'just',
};

function longWords(sign = '<=', said: string, ahead: boolean): string {
  const found = /^(\d+)\s?(\p{L})/u.exec(said);
  const unit = { d: 'day', w: 'week', m: 'month', y: 'year' }[found?.[2]?.toLowerCase() ?? ''] ?? '';
  const long = `${found?.[1]} ${unit}${found?.[1] === '1' ? '' : 's'}`;
  return `${LONG[sign]} ${long} ${ahead ? 'ahead' : 'ago'}`;
}

function notUnderstood(text: string): Read {
  const known = 'today, this week, 2026-01, 2026-01-05..2026-03-31, <7d or >30d';
  const isDay = /^[<>=]*\d{4}-\d\d?(-\d\d?)?$/.test(text);
  return { sentence: isDay ? `There is no day ${text}.` : `“${text}” says no time. Write ${known}.` };
}
