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
  const day = useLiveQuery(() => myDay(now, most), [now, most]);
  const hasContent = day !== undefined && Object.values(day).some(({ total }) => total > 0);
  const counts = useLiveQuery(async () => (day && !hasContent ? pipelineCounts() : undefined), [day, hasContent]);
  const people = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  const isKnown = hasContent || people !== undefined;
  return {
    day: isKnown ? day : undefined,
    isEmpty: people === 0,
    more: (part: DayPartId) => setMost((last) => ({ ...last, [part]: last[part] + MORE })),
  };
}
