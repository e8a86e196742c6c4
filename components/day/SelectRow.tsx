import type { FollowUp } from '@/storage/model/follow-up';
import { useDayView } from './useDayView';

/** Selects a follow-up, to be snoozed with others; without one there is nothing to select. */
export function SelectRow({ followUp, name }: { followUp: FollowUp | undefined; name: string }) {
  const { selected, select } = useDayView();
  if (!followUp) return <span className="w-6 shrink-0" />;
  return (
    <input
      type="checkbox"
      data-action="select"
      aria-label={`Select ${name}`}
      title="Select (x)"
      className="m-1 size-4 shrink-0"
      checked={selected.has(followUp.id)}
      onChange={() => select(followUp.id)}
    />
  );
}
