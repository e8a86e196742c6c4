import { create } from 'zustand';
import type { Stage } from '@/storage/model/stage';

/** Which contacts the pipeline lists. */
export type Segment = 'lead' | 'prospect' | 'all';

/** In which order: changed last first, or by score. */
export type Order = 'latest' | 'best';

interface PipelineView {
  segment: Segment;
  search: string;
  order: Order;
  show: (patch: { segment?: Segment; search?: string; order?: Order }) => void;
}

/** What the rep is looking at in the pipeline; it outlives a look at another tab of the panel. */
export const usePipelineView = create<PipelineView>()((set) => ({
  segment: 'lead',
  search: '',
  order: 'latest',
  show: (patch) => set(patch),
}));

/** The stage to list, `undefined` for all. */
export function stageOf(segment: Segment): Stage | undefined {
  return segment === 'all' ? undefined : segment;
}
