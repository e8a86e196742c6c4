import type { WxtBrowser } from 'wxt/browser';
import type { Twoway } from './twoway';

declare const chrome: WxtBrowser;

/** What Chrome holds for the rep's reminders at this moment. */
export interface ReminderState {
  /** When the alarm of the next follow-up rings (epoch ms). */
  alarmAt: number | undefined;
  /** Ids of the notifications on show. */
  notifications: string[];
  badge: string;
}

export function reminderState({ desk }: Twoway): Promise<ReminderState> {
  return desk.evaluate(async () => ({
    alarmAt: (await chrome.alarms.get('follow-up-due'))?.scheduledTime,
    notifications: Object.keys(await chrome.notifications.getAll()),
    badge: await chrome.action.getBadgeText({}),
  }));
}
