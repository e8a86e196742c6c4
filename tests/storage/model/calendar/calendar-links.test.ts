import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/storage/model/calendar/calendar-event';
import { googleCalendarLink, outlookCalendarLink } from '@/storage/model/calendar/calendar-links';

const event: CalendarEvent = {
  ...{ uid: 'x', title: 'Call Ada & <b>Co</b>', description: 'Prices?\n#1', zone: 'America/New_York' },
  ...{ start: Date.UTC(2026, 2, 30, 7), end: Date.UTC(2026, 2, 30, 7, 15) },
};
const queryOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe('the links to a calendar', () => {
  it('fill in an event of Google Calendar', () => {
    const link = googleCalendarLink(event);
    expect(new URL(link).origin).toBe('https://calendar.google.com');
    expect(queryOf(link)).toEqual({
      ...{ action: 'TEMPLATE', text: 'Call Ada & <b>Co</b>', details: 'Prices?\n#1' },
      dates: '20260330T070000Z/20260330T071500Z',
    });
  });

  it('say how often, on whose wall', () => {
    expect(queryOf(googleCalendarLink({ ...event, rrule: 'FREQ=WEEKLY;BYDAY=MO' }))).toMatchObject({
      ...{ recur: 'RRULE:FREQ=WEEKLY;BYDAY=MO', ctz: 'America/New_York' },
    });
  });

  it('fill in an event of Outlook', () => {
    const link = outlookCalendarLink(event);
    expect(new URL(link).origin).toBe('https://outlook.office.com');
    expect(queryOf(link)).toMatchObject({
      ...{ subject: 'Call Ada & <b>Co</b>', body: 'Prices?\n#1' },
      ...{ startdt: '2026-03-30T07:00:00.000Z', enddt: '2026-03-30T07:15:00.000Z' },
    });
  });
});
