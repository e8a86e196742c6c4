import type { CalendarEvent } from './calendar-event';

/** `20260312T080000Z`. Epoch ms in. */
function compactUtc(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** The page of Google Calendar on which this event is ready to be saved. */
export function googleCalendarLink({ title, description, start, end, zone, rrule }: CalendarEvent): string {
  const query = new URLSearchParams({
    ...{ action: 'TEMPLATE', text: title, details: description },
    dates: `${compactUtc(start)}/${compactUtc(end)}`,
    // Where it repeats, the hour is that of the wall.
    ...(rrule && { recur: `RRULE:${rrule}`, ctz: zone }),
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** The page of Outlook on the web on which this event is ready to be saved. It takes no repeats: the first time is filled in. */
export function outlookCalendarLink({ title, description, start, end }: CalendarEvent): string {
  const query = new URLSearchParams({
    ...{ path: '/calendar/action/compose', rru: 'addevent', subject: title, body: description },
    ...{ startdt: new Date(start).toISOString(), enddt: new Date(end).toISOString() },
  });
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query}`;
}
