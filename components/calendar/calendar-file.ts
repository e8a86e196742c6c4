import type { ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent } from '@/storage/model/calendar/calendar-event';
import { zoneComponent } from '@/storage/model/calendar/zone-component';
import { wallClockAt } from '@/storage/model/when/wall-clock';
import { wallText } from '@/storage/model/when/wall-text';

const MINUTE_MS = 60_000;

interface Kinds {
  ICalAlarmType: typeof ICalAlarmType;
  ICalEventTransparency: typeof ICalEventTransparency;
}

/**
 * A calendar file (RFC 5545) with these events, each with an alarm. One that comes once stands in UTC, one that repeats on
 * the wall of its zone, so that its hour stays the same when the clocks change. `now` in epoch ms.
 */
export async function calendarFile(events: readonly CalendarEvent[], now: number): Promise<string> {
  const { default: ical, ...kinds } = await import('ical-generator');
  const calendar = ical({ prodId: { company: 'Twoway', product: 'Follow-ups', language: 'EN' }, name: 'Follow-ups' });
  const earliest = Math.min(now, ...events.map(({ start }) => start));
  calendar.timezone({ name: null, generator: (zone) => zoneComponent(zone, earliest) });
  for (const event of events) addEvent(calendar, kinds, event, now);
  return calendar.toString();
}

function addEvent(calendar: ICalCalendar, kinds: Kinds, event: CalendarEvent, now: number): void {
  const { uid, title, description, start, end, zone, rrule } = event;
  const onWall = (at: number) => `${wallText(wallClockAt(at, zone))}:00`;
  const kept = calendar.createEvent({
    id: uid,
    summary: title,
    ...(description && { description }),
    ...(rrule
      ? { start: onWall(start), end: onWall(end), timezone: zone, repeating: `RRULE:${rrule}` }
      : { start: new Date(start), end: new Date(end), timezone: 'UTC' }),
    stamp: new Date(now),
    // A later export is the newer one, whatever was changed.
    sequence: Math.floor(now / MINUTE_MS),
    transparency: kinds.ICalEventTransparency.TRANSPARENT,
  });
  // An alarm at an instant rings once; of what repeats it is told from each start.
  kept.createAlarm({ type: kinds.ICalAlarmType.display, trigger: rrule ? 0 : new Date(start), description: title });
}
