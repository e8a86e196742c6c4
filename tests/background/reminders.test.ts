import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshReminders } from '@/entrypoints/background/reminders';
import { clock } from '@/storage/clock';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { WORKING_TIME } from '@/storage/model/when/working-time';
import { workingTime } from '@/storage/settings';
import { savedLead } from '../storage/examples';
import { freshDatabase } from '../support/fresh-database';
import { type ReminderBrowser, reminderBrowser, WorkerEnded } from '../support/reminder-browser';
import { stubLocks } from '../support/stub-locks';

/** Tuesday, 17 November 2026, 09:00. */
const START = new Date(2026, 10, 17, 9).getTime();
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let chrome: ReminderBrowser;
let ada: ContactId;

async function startAnew(): Promise<void> {
  vi.setSystemTime(START);
  stubLocks();
  await freshDatabase();
  await workingTime.setValue(WORKING_TIME);
  chrome = reminderBrowser();
  ada = await savedLead('Ada Vermeer');
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await startAnew();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const due = async (...at: number[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const dueAt of at) ids.push((await setFollowUp({ contactId: ada, dueAt })).followUpId);
  return ids;
};
const atTime = async (time: number) => {
  vi.setSystemTime(time);
  await refreshReminders();
};

describe('reminders', () => {
  it('set one alarm, for the next moment alone', async () => {
    await due(START + 3 * HOUR_MS, START + HOUR_MS, START + 2 * HOUR_MS);
    await refreshReminders();
    expect(chrome.alarmAt()).toBe(START + HOUR_MS);
    await atTime(START + HOUR_MS);
    expect(chrome.alarmAt()).toBe(START + 2 * HOUR_MS);
  });

  it('are the same however often they are refreshed, and when two workers start at once', async () => {
    await due(START, START + HOUR_MS);
    await Promise.all([refreshReminders(), refreshReminders(), refreshReminders()]);
    expect(chrome.told).toHaveLength(1);
    expect([chrome.alarmAt(), chrome.badge()]).toEqual([START + HOUR_MS, '1']);
  });

  it('come back when Chrome has lost the alarms', async () => {
    await due(START + HOUR_MS);
    await refreshReminders();
    chrome.loseAlarms();
    await refreshReminders();
    expect(chrome.alarmAt()).toBe(START + HOUR_MS);
  });

  it('of what fell due while nobody was there are one summary, however many', async () => {
    await due(...Array.from({ length: 60 }, (_, index) => START + index * MINUTE_MS));
    await atTime(START + 24 * HOUR_MS);
    await atTime(START + 25 * HOUR_MS);
    expect(chrome.told).toHaveLength(1);
    expect(chrome.told[0]).toMatchObject({ title: '60 follow-ups are due' });
    expect(chrome.badge()).toBe('60');
    expect(chrome.title()).toBe('Twoway: 60 follow-ups are due, from before today');
  });

  it('wait for the end of quiet hours', async () => {
    await workingTime.setValue({ ...WORKING_TIME, quiet: { from: '20:00', to: '07:30' } });
    await due(START + 12 * HOUR_MS, START + 13 * HOUR_MS);
    await atTime(START + 14 * HOUR_MS);
    expect([chrome.told, chrome.badge()]).toEqual([[], '2']);
    const morning = new Date(2026, 10, 18, 7, 30).getTime();
    expect(chrome.alarmAt()).toBe(morning);
    await atTime(morning);
    expect(chrome.told).toHaveLength(1);
  });

  it('are taken off the screen when the follow-up was put off elsewhere', async () => {
    const [id = ''] = await due(START);
    await refreshReminders();
    expect(chrome.shown()).toEqual([`follow-up:${id}`]);
    await snoozeFollowUp(id, START + HOUR_MS);
    await refreshReminders();
    expect([chrome.shown(), chrome.badge(), chrome.title()]).toEqual([[], '', 'Twoway']);
    await atTime(START + HOUR_MS);
    expect(chrome.shown()).toEqual([`follow-up:${id}`]);
  });

  it('survive a clock that ran a year ahead and was put right', async () => {
    const [id = ''] = await due(START + HOUR_MS);
    await atTime(START + 8_760 * HOUR_MS);
    await atTime(START);
    expect([chrome.shown(), chrome.badge()]).toEqual([[], '']);
    expect(chrome.alarmAt()).toBe(START + HOUR_MS);
    await atTime(START + HOUR_MS);
    expect(chrome.shown()).toEqual([`follow-up:${id}`]);
  });

  it('go with the rep to another zone', async () => {
    const zone = vi.spyOn(clock, 'zone').mockReturnValue('Europe/Berlin');
    await setFollowUp({ contactId: ada, when: { wall: '2026-11-20T09:00', zone: 'Europe/Berlin' } });
    await refreshReminders();
    expect(chrome.alarmAt()).toBe(Date.UTC(2026, 10, 20, 8));
    zone.mockReturnValue('America/New_York');
    await refreshReminders();
    expect(chrome.alarmAt()).toBe(Date.UTC(2026, 10, 20, 14));
  });
});

interface Step {
  /** Minutes to the next event that wakes it. */
  wait: number;
  /** The call to Chrome over which it is ended, and whether that call was still carried out. */
  endedAt?: { call: number; done: boolean } | undefined;
  losesAlarms: boolean;
}

describe('whatever happens to the worker', () => {
  const step: fc.Arbitrary<Step> = fc.record({
    wait: fc.integer({ min: 0, max: 300 }),
    endedAt: fc.option(fc.record({ call: fc.nat(14), done: fc.boolean() }), { nil: undefined }),
    losesAlarms: fc.boolean(),
  });

  it('everything due is told, nothing twice on the screen, and the alarm stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(600), { maxLength: 9 }),
        fc.array(step, { maxLength: 6 }),
        async (minutes, steps) => {
          await startAnew();
          await due(...minutes.map((minute) => START + minute * MINUTE_MS));
          const { now, ended } = await liveThrough(steps);
          await atTime(now);
          await expectAllTold(now);
          expect(chrome.summaries()).toBeLessThanOrEqual(1);
          expect(chrome.toldByThemselves()).toEqual([...new Set(chrome.toldByThemselves())]);
          const most = Math.min(minutes.length, 3 * (steps.length + 1));
          if (ended === 0) expect(chrome.told.length).toBeLessThanOrEqual(most);
        },
      ),
      { numRuns: 60 },
    );
  });

  async function liveThrough(steps: Step[]): Promise<{ now: number; ended: number }> {
    let [now, ended] = [START, 0];
    for (const { wait, endedAt, losesAlarms } of steps) {
      now += wait * MINUTE_MS;
      vi.setSystemTime(now);
      if (losesAlarms) chrome.loseAlarms();
      if (endedAt) chrome.endWorkerAt(endedAt.call, endedAt.done);
      ended += await refreshReminders().then(() => 0, countEnd);
      chrome.letWorkerLive();
    }
    return { now, ended };
  }

  async function expectAllTold(now: number): Promise<void> {
    const open = await db.followUps.toArray();
    const dueNow = open.filter(({ dueAt }) => dueAt <= now);
    expect(dueNow.filter(({ notifiedAt }) => notifiedAt === undefined)).toEqual([]);
    const ahead = open.filter(({ dueAt }) => dueAt > now).map(({ dueAt }) => dueAt);
    expect(chrome.alarmAt()).toBe(ahead.length > 0 ? Math.min(...ahead) : undefined);
    expect(chrome.badge()).toBe(dueNow.length > 0 ? String(dueNow.length) : '');
  }

  function countEnd(error: unknown): number {
    if (error instanceof WorkerEnded) return 1;
    throw error;
  }
});
