import { use } from 'react';
import { type CalendarEvent, calendarEvent } from '@/storage/model/calendar/calendar-event';
import type { FollowUpRow } from '@/storage/queries/due-follow-ups';
import { type CommandState, useCommand } from '../command/useCommand';
import { ownZone } from '../when/own-zone';
import { WorkingTimeContext } from '../when/WorkingTimeContext';
import { calendarFile } from './calendar-file';
import { saveFile } from './save-file';

const TYPE = 'text/calendar;charset=utf-8';

/** Follow-ups as events of a calendar, and as a file of them. */
export function useCalendar(): Pick<CommandState, 'busy' | 'failure'> & {
  eventOf: (row: FollowUpRow) => CalendarEvent;
  save: (name: string, rows: () => Promise<FollowUpRow[]>) => Promise<unknown>;
} {
  const workingTime = use(WorkingTimeContext);
  const { run, busy, failure } = useCommand();
  const eventOf = ({ followUp, contact }: FollowUpRow) =>
    calendarEvent(followUp, contact, { zone: ownZone(), workingTime });
  const save = (name: string, rows: () => Promise<FollowUpRow[]>) =>
    run(
      async () => {
        const events = (await rows()).map(eventOf);
        saveFile(name, TYPE, await calendarFile(events, Date.now()));
        return events.length;
      },
      (count) => ({ text: `${name} saved: ${count.toLocaleString()} ${count === 1 ? 'follow-up' : 'follow-ups'}` }),
    );
  return { eventOf, save, busy, failure };
}
