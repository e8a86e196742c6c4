import type { FollowUp } from '@/storage/model/follow-up';
import type { WallMoment } from '@/storage/model/wall-moment';
import type { SaidWhen } from '@/storage/model/when/read-wall';
import { repeatWords } from '@/storage/model/when/repeat-words';
import { clockTime } from '../ui/time-words';
import { zoneWords } from './zone-words';

const dayAndTime = (zone: string) =>
  new Intl.DateTimeFormat(undefined, {
    timeZone: zone,
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  });
const clock = (zone: string) =>
  new Intl.DateTimeFormat(undefined, { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit' });

/** "Thursday, 12 March 2026 at 09:00, New York; Thu 14:00, Berlin". `zone` is the rep's. */
export function momentWords({ at, when }: Pick<SaidWhen, 'at' | 'when'>, zone: string): string {
  const shown = when.isTheirs ? when.zone : zone;
  const words = `${dayAndTime(shown).format(at)}, ${zoneWords(shown)}`;
  return shown === zone ? words : `${words} (${clock(zone).format(at)}, ${zoneWords(zone)})`;
}

/**
 * What a follow-up says beside the day on which it is due: how often, its hour where it is not the usual one (`09:00`), and
 * whose wall it hangs on.
 */
export function settledWords({ repeat, when, dueAt }: FollowUp, usualHour: string): string | undefined {
  const often = repeat && repeatWords(repeat);
  const words = [often, when && hourWords(when, dueAt, usualHour)].filter((word) => word !== undefined).join(' · ');
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined;
}

function hourWords(when: WallMoment, dueAt: number, usualHour: string): string | undefined {
  if (when.isTheirs) return `${clock(when.zone).format(dueAt)} their time, ${zoneWords(when.zone)}`;
  return when.wall.endsWith(`T${usualHour}`) ? undefined : clockTime(dueAt);
}
