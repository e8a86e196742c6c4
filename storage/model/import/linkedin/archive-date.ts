import { fold } from '../../reply/fold';
import { monthOf } from '../../reply/month-and-weekday';

const CLOCK = String.raw`(?:,?[ T](?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?: ?(?<half>[ap])\.?m\.?)?)?(?: ?(?:UTC|GMT|Z))?`;
const FORMS = [
  // 2025-06-01 14:03:22 UTC
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
  // 05 Mar 2024, 7-Feb-22, 3. März 2022
  String.raw`(?<day>\d{1,2})\.?[ -](?<word>\p{L}+)\.?[ -](?<year>\d{4}|\d\d)`,
  // Mar 5, 2024
  String.raw`(?<word>\p{L}+)\.? (?<day>\d{1,2}),? (?<year>\d{4})`,
  // 29.01.2026
  String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d\d)`,
  // 1/29/26: LinkedIn writes the month first, whatever the member's language.
  String.raw`(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4}|\d\d)`,
].map((form) => new RegExp(`^${form}${CLOCK}$`, 'iu'));

/** So many hours are added to a day without a clock: it is the same day almost everywhere. */
const NOON = 12;

/**
 * When something was, as LinkedIn has written it over the years (epoch ms, UTC; a date without a zone is taken as UTC, a day alone as
 * its noon). `undefined` for a text that is no date and for a day that does not exist.
 */
export function archiveDate(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  for (const form of FORMS) {
    const parts = form.exec(plain)?.groups;
    if (parts) return momentOf(parts);
  }
  return undefined;
}

function momentOf(parts: Partial<Record<string, string>>): number | undefined {
  const { year: written = '', word, hour, minute = '0', second = '0' } = parts;
  const year = Number(written) + (written.length === 2 ? 2_000 : 0);
  let [month, day] = [word ? monthOf(fold(word)) : Number(parts['month']), Number(parts['day'])];
  // Saved again by a program of a country that has the day first.
  if (!word && month > 12 && day <= 12) [month, day] = [day, month];
  const hours = hour === undefined ? NOON : hoursOf(Number(hour), parts['half']);
  const at = Date.UTC(year, month - 1, day, hours, Number(minute), Number(second));
  const exists = new Date(at).getUTCDate() === day && new Date(at).getUTCMonth() === month - 1;
  const isTime = hours < 24 && Number(minute) < 60 && Number(second) < 60;
  return exists && isTime && year >= 1970 ? at : undefined;
}

function hoursOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
