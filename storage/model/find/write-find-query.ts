import { isoDay } from '../when/calendar-date';
import { wallClockAt } from '../when/wall-clock';
import { asWritten } from './as-written';
import { instantsOf } from './day-span';
import type { FindField } from './find-field';
import { ANSWER_FIELD, FIND_FIELDS } from './find-fields';
import type { FindMoment } from './find-moment';
import type { Filter, FilterValue, FindQuery } from './find-query';

/** Writes a query so that it is read as the same one. `at` is when and where it will be read. */
export function writeFindQuery({ terms, filters }: FindQuery, at: FindMoment): string {
  return [...filters.map((filter) => writeFilter(filter, at)), ...terms.map(writeTerm)].join(' ');
}

const writeTerm = (term: string): string => (term === 'not' ? '"not"' : term);

/** One filter, such as the one that somebody picked from a list. */
export function writeFilter({ field: name, not, values }: Filter, at: FindMoment): string {
  const field = FIND_FIELDS.find((one) => one.field === name && !one.criterion) ?? ANSWER_FIELD;
  const [written = ''] = field.names;
  const [only] = values;
  if (field.kind === 'flag' && values.length === 1) return `${written}:${not ? 'no' : 'yes'}`;
  if (not && values.length === 1 && only && 'none' in only) return `${written}:any`;
  if (not && values.length === 0) return '';
  const sign = not ? '-' : '';
  return `${sign}${written}:${values.map((value) => writeValue(value, field, at)).join(',')}`;
}

function writeValue(value: FilterValue, field: FindField, { zone }: FindMoment): string {
  if ('none' in value) return 'none';
  if ('is' in value) return field.choices.find(({ is }) => is === value.is)?.names[0] ?? asWritten(value.is);
  const ends = field.kind === 'time' ? timeEnds(value, zone) : numberEnds(value, field.kind);
  return ends[0] === ends[1] && /^\d/.test(ends[0]) ? ends[0] : ends.join('..');
}

type Range = { from?: number | undefined; to?: number | undefined };

/** Days, where the range begins and ends with one; else instants. */
function timeEnds({ from, to }: Range, zone: string): [string, string] {
  const [first, last] = [from, to].map((instant) => {
    if (instant === undefined) return undefined;
    const { year, month, day } = wallClockAt(instant, zone);
    const date = { year, month, day };
    return { day: isoDay(date), ...instantsOf({ first: date, last: date }, zone) };
  });
  const isOfDays = (!first || first.from === from) && (!last || last.to === to);
  const years = [first, last].every((end) => !end || /^(?:19|20|21)\d\d-/.test(end.day));
  if (isOfDays && years) return [first?.day ?? '', last?.day ?? ''];
  return [from === undefined ? '' : `@${from}`, to === undefined ? '' : `@${to}`];
}

function numberEnds({ from, to }: Range, kind: FindField['kind']): [string, string] {
  if (kind === 'money') return [hundredths(from), hundredths(to)];
  if (kind !== 'score') return [from?.toString() ?? '', to?.toString() ?? ''];
  return [rounded(from, 0.5), rounded(to, -0.4999)];
}

const hundredths = (number: number | undefined): string =>
  number === undefined ? '' : (number / 100).toFixed(number % 100 === 0 ? 0 : 2);

/** A whole number of a score stands for what is shown as it; one with a point is exact. */
function rounded(number: number | undefined, by: number): string {
  if (number === undefined) return '';
  const whole = Math.round((number + by) * 1e10) / 1e10;
  if (Number.isInteger(whole) && whole >= 0) return String(whole);
  return Number.isInteger(number) ? number.toFixed(1) : String(number);
}
