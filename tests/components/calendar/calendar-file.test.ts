import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '@/components/calendar/calendar-file';
import { type CalendarEvent, calendarEvent } from '@/storage/model/calendar/calendar-event';
import { type Contact, contactIdSchema, contactSchema } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import { instantOf, wallClockAt } from '@/storage/model/when/wall-clock';
import { wallOf } from '@/storage/model/when/wall-text';
import { WORKING_TIME } from '@/storage/model/when/working-time';
import { HOSTILE_NAMES } from '../../support/hostile-names';

const NOW = Date.UTC(2026, 2, 11, 13, 20);
const AROUND = { zone: 'Europe/Berlin', workingTime: WORKING_TIME };

const contact = (name = 'Ada Vermeer', more: Partial<Contact> = {}): Contact => ({
  ...contactSchema.parse({
    ...{ id: 'ada', stage: 'lead', stageChangedAt: 1, source: 'manual', name, emails: [], phones: [], provenance: {} },
    ...{ createdAt: 1, updatedAt: 1, inboundCount: 0, outboundCount: 0, searchWords: [], matchKeys: [] },
  }),
  ...more,
});
const followUp = (more: Partial<FollowUp> = {}): FollowUp => ({
  ...{ id: 'f-1', contactId: contactIdSchema.parse('ada'), status: 'open', dueAt: NOW, createdAt: 1, snoozeCount: 0 },
  ...more,
});
const at = (wall: string, zone: string) => instantOf(wallOf(wall) ?? expect.fail(wall), zone);

/** The events of a file as a calendar reads them, in the zones that the file brings along. */
async function imported(...events: CalendarEvent[]): Promise<ICAL.Event[]> {
  const file = new ICAL.Component(ICAL.parse(await calendarFile(events, NOW)));
  ICAL.TimezoneService.reset();
  for (const zone of file.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return file.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const only = async (event: CalendarEvent): Promise<ICAL.Event> => (await imported(event))[0] ?? expect.fail('no event');
const alarmOf = (event: ICAL.Event) =>
  event.component.getFirstSubcomponent('valarm')?.getFirstProperty('trigger') ?? expect.fail('no alarm');

describe('calendarFile', () => {
  it('says what, when and why, with an alarm at that instant', async () => {
    const said = { note: 'Send prices, and ask; "who decides?"', touch: 'call' as const, agenda: ['Budget?'] };
    const event = await only(
      calendarEvent(
        followUp({ ...said, when: { wall: '2026-03-30T09:00', zone: 'Europe/Berlin' } }),
        contact('Ada Vermeer', { companyName: 'Kestrel' }),
        AROUND,
      ),
    );
    const start = Date.UTC(2026, 2, 30, 7);
    expect(event.summary).toBe('Call Ada Vermeer (Kestrel)');
    expect(event.description).toBe('Send prices, and ask; "who decides?"\n\n- Budget?');
    expect(event.startDate.toJSDate().getTime()).toBe(start);
    expect(event.endDate.toJSDate().getTime()).toBe(start + 15 * 60_000);
    expect(event.isRecurring()).toBe(false);
    const trigger = alarmOf(event);
    expect(trigger.type).toBe('date-time');
    expect((trigger.getFirstValue() as ICAL.Time).toJSDate().getTime()).toBe(start);
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-11T13:20:00Z');
  });

  it('keeps the hour of the wall of what repeats when the clocks change, both ways', async () => {
    const repeat = { every: 1, unit: 'week' as const, weekday: 1 };
    for (const [zone, first] of [
      ['Europe/Berlin', '2026-03-16T09:00'],
      ['Europe/Berlin', '2026-10-12T09:00'],
      ['America/New_York', '2026-03-02T09:00'],
      ['Australia/Sydney', '2026-09-21T09:00'],
      ['Asia/Kolkata', '2026-03-16T09:00'],
    ] as const) {
      const when = { wall: first, zone, isTheirs: true };
      const event = await only(calendarEvent(followUp({ when, repeat }), contact(), AROUND));
      const times = event.iterator();
      for (let week = 0; week < 6; week += 1) {
        const instant = times.next()?.toJSDate().getTime() ?? expect.fail('no more');
        const wall = wallClockAt(instant, zone);
        expect([zone, wall.hour, wall.minute]).toEqual([zone, 9, 0]);
        if (week === 0) expect(instant).toBe(at(first, zone));
      }
      expect(alarmOf(event).getFirstValue()?.toString()).toBe('PT0S');
    }
  });

  it.each([
    [{ every: 2, unit: 'week' as const }, ['2026-03-02', '2026-03-16', '2026-03-30']],
    [
      { every: 1, unit: 'workingDay' as const },
      ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09'],
    ],
    [{ every: 1, unit: 'month' as const, weekday: 1, ordinal: 1 as const }, ['2026-03-02', '2026-04-06', '2026-05-04']],
    [
      { every: 1, unit: 'month' as const, weekday: 1, ordinal: -1 as const },
      ['2026-03-30', '2026-04-27', '2026-05-25'],
    ],
    [{ every: 1, unit: 'month' as const, dayOfMonth: 31 }, ['2026-03-31', '2026-04-30', '2026-05-31']],
    [{ every: 3, unit: 'month' as const, dayOfMonth: 2 }, ['2026-03-02', '2026-06-02']],
    [{ every: 1, unit: 'year' as const }, ['2026-03-02', '2027-03-02']],
    [{ every: 3, unit: 'workingDay' as const }, ['2026-03-02']],
  ])('repeats as the follow-up does: %j', async (repeat, days) => {
    const when = { wall: `${days[0]}T09:00`, zone: 'Europe/Berlin' };
    const times = (await only(calendarEvent(followUp({ when, repeat }), contact(), AROUND))).iterator();
    const found = days.map(() => times.next()?.toString().slice(0, 10));
    expect(found).toEqual(days);
  });

  it('is the same event at every import, also of the one that a repeat came back as', async () => {
    const [first, moved, next] = await imported(
      calendarEvent(followUp(), contact(), AROUND),
      calendarEvent(followUp({ dueAt: NOW + 1 }), contact(), AROUND),
      calendarEvent(followUp({ id: 'f-2', seriesId: 'f-1' }), contact(), AROUND),
    );
    expect(new Set([first?.uid, moved?.uid, next?.uid]).size).toBe(1);
    const later = new ICAL.Component(
      ICAL.parse(await calendarFile([calendarEvent(followUp(), contact(), AROUND)], NOW + 3_600_000)),
    );
    const sequence = new ICAL.Event(later.getFirstSubcomponent('vevent') ?? expect.fail()).sequence;
    expect(sequence).toBeGreaterThan(first?.sequence ?? expect.fail());
  });

  it.each([
    ...HOSTILE_NAMES.map(({ shown }) => shown),
    'Ada\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    'a;b,c:d"e\\n',
    '🦉'.repeat(60),
  ])('holds the name %j as text and nothing else', async (name) => {
    const events = await imported(calendarEvent(followUp({ note: name }), contact(name), AROUND));
    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe(`Follow up with ${name}`.replace(/\s+/g, ' ').trim());
    expect(events[0]?.component.getAllProperties('x-hostile')).toEqual([]);
  });

  it('comes back from a real parser as the same instants, whatever zone and day', async () => {
    const zones = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...zones),
        fc.integer({ min: NOW / 60_000, max: NOW / 60_000 + 4 * 525_600 }),
        fc.option(fc.constant({ every: 1, unit: 'day' as const }), { nil: undefined }),
        async (zone, minute, repeat) => {
          const start = minute * 60_000;
          const wall = wallClockAt(start, zone);
          // Of an hour that comes twice a wall means the first one.
          if (instantOf(wall, zone) !== start) return;
          const event = { uid: 'x', title: 'x', description: '', start, end: start + 1, zone };
          const [read] = await imported({ ...event, ...(repeat && { rrule: 'FREQ=DAILY' }) });
          expect(read?.startDate.toJSDate().getTime()).toBe(start);
        },
      ),
      { numRuns: 40 },
    );
  });
});
