import { useEffect } from 'react';
import { create } from 'zustand';

interface TimelineTarget {
  /** The interaction that is asked for and not shown yet. */
  interactionId: string | undefined;
  ask: (interactionId: string | undefined) => void;
}

/** Which interaction somebody wants to see in the timeline. */
export const useTimelineTarget = create<TimelineTarget>()((set) => ({
  interactionId: undefined,
  ask: (interactionId) => set({ interactionId }),
}));

/**
 * Brings the interaction that is asked for into sight and puts the focus on it; as long as it is not among those shown,
 * more are asked for. `shown` is how many there are now.
 */
export function useShowTarget(shown: number, more: (() => void) | undefined): void {
  const { interactionId, ask } = useTimelineTarget();
  // biome-ignore lint/correctness/useExhaustiveDependencies: tried again whenever more are shown
  useEffect(() => {
    if (interactionId === undefined) return;
    const item = document.getElementById(`interaction-${interactionId}`);
    if (!item && more) return more();
    ask(undefined);
    item?.scrollIntoView({ block: 'center' });
    item?.focus();
  }, [interactionId, shown]);
}
