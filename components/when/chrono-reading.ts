import { type ReadWhen, readWall, type WhenAround } from '@/storage/model/when/read-wall';
import { wallClockAt } from '@/storage/model/when/wall-clock';
import { clockOf } from '@/storage/model/when/wall-text';

/**
 * What a wider grammar understands of words that ours does not, provided that it takes all of them. Loaded when it is first
 * needed. `undefined` where it does not understand them either.
 */
export async function chronoReading(text: string, around: WhenAround): Promise<ReadWhen | undefined> {
  const { parse } = await import('chrono-node/en');
  const { year, month, day, hour, minute } = wallClockAt(around.now, around.zone);
  // It reckons in the zone of the machine: it is given the wall as if it hung there, and only the wall is taken back.
  const reference = new Date(year, month - 1, day, hour, minute);
  const words = text.trim();
  const [found, ...more] = parse(words, reference, { forwardDate: true });
  if (!found || more.length > 0 || found.end || found.text.length !== words.length) return undefined;
  const said = (part: 'year' | 'month' | 'day' | 'hour' | 'minute') => found.start.get(part) ?? 0;
  const time = found.start.isCertain('hour')
    ? { hour: said('hour'), minute: said('minute') }
    : clockOf(around.workingTime.from);
  return readWall({ year: said('year'), month: said('month'), day: said('day'), ...time }, around);
}
