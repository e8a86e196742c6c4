import type { Stage } from '@/storage/model/stage';
import { Badge, type BadgeTone } from '../ui/Badge';
import { STAGE_WORDS } from './stage-words';

const TONES: Record<Stage, BadgeTone> = {
  lead: 'neutral',
  prospect: 'accent',
  opportunity: 'solid',
  customer: 'solid',
  nurture: 'warn',
  disqualified: 'neutral',
  lost: 'neutral',
};

/** Where a contact stands in the funnel. */
export function StageChip({ stage }: { stage: Stage }) {
  return <Badge tone={TONES[stage]}>{STAGE_WORDS[stage]}</Badge>;
}
