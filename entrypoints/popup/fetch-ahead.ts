import { fetchUndo } from '@/components/command/useUndo';
import { LogHere } from '@/components/day/DayRowPart';
import { OfferedStep } from '@/components/day/NextOfferCard';
import { PickDue } from '@/components/day/SnoozeChoice';
import { fetchDayWrites } from '@/components/day/useDayCommands';

/** Fetches all that a key may need next, so that none waits for it. */
export async function fetchAhead(): Promise<void> {
  await Promise.all([fetchDayWrites(), fetchUndo(), ...[OfferedStep, LogHere, PickDue].map((part) => part.fetch())]);
}
