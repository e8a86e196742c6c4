import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Day, DayPartId } from '@/storage/queries/my-day';
import { myDay } from '@/storage/queries/my-day';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { AT_FIRST, isDayBegun, takeEarlyDay } from './early-day';

const MORE = 25;

/** The day as it stands, how to see more of a part, and whether nobody was saved yet. `now` in epoch ms. */
export function useDay(now: number) {
  const [most, setMost] = useState(AT_FIRST);
  const early = useEarlyDay();
  // One query for both: a list that goes for a moment would take with it what the rep is typing there.
  const live = useLiveQuery(
    () => (early.isAwaited ? undefined : dayAndPeople(now, most)),
    [early.isAwaited, now, most],
  );
  const found = live ?? early.found;
  return {
    day: found?.day,
    isEmpty: found?.isEmpty ?? false,
    more: (part: DayPartId) => setMost((last) => ({ ...last, [part]: last[part] + MORE })),
  };
}

interface Found {
  day: Day;
  isEmpty: boolean;
}

/** What was read before this page could draw. It stands until the live query, which goes on from there, has its first. */
function useEarlyDay(): { isAwaited: boolean; found?: Found | undefined } {
  const [early, setEarly] = useState<{ isAwaited: boolean; found?: Found | undefined }>({ isAwaited: isDayBegun() });
  useEffect(() => {
    if (!isDayBegun()) return;
    void takeEarlyDay().then((day) =>
      setEarly({ isAwaited: false, found: day && hasAnybody(day) ? { day, isEmpty: false } : undefined }),
    );
  }, []);
  return early;
}

async function dayAndPeople(now: number, most: Record<DayPartId, number>): Promise<Found> {
  const day = await myDay(now, most);
  if (hasAnybody(day)) return { day, isEmpty: false };
  const counts = await pipelineCounts();
  return { day, isEmpty: Object.values(counts).every((count) => count === 0) };
}

function hasAnybody(day: Day): boolean {
  return Object.values(day).some(({ total }) => total > 0);
}
