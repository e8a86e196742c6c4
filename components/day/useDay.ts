import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { DayPartId } from '@/storage/queries/my-day';
import { myDay } from '@/storage/queries/my-day';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';

/** So many of each part are seen at a glance. */
const AT_FIRST: Record<DayPartId, number> = { answered: 3, overdue: 5, today: 5, next: 3 };
const MORE = 25;

/** The day as it stands, how to see more of a part, and whether nobody was saved yet. `now` in epoch ms. */
export function useDay(now: number) {
  const [most, setMost] = useState(AT_FIRST);
  // One query for both: a list that goes for a moment would take with it what the rep is typing there.
  const found = useLiveQuery(() => dayAndPeople(now, most), [now, most]);
  return {
    day: found?.day,
    isEmpty: found?.isEmpty ?? false,
    more: (part: DayPartId) => setMost((last) => ({ ...last, [part]: last[part] + MORE })),
  };
}

async function dayAndPeople(now: number, most: Record<DayPartId, number>) {
  const day = await myDay(now, most);
  if (Object.values(day).some(({ total }) => total > 0)) return { day, isEmpty: false };
  const counts = await pipelineCounts();
  return { day, isEmpty: Object.values(counts).every((count) => count === 0) };
}
