import type { FollowUp } from '@/storage/model/follow-up';
import { useNow } from '../ui/useNow';
import { dayWords } from './day-words';

/** Why a follow-up stands where it stands: somebody is away until then. */
export function AwayWords({ followUp }: { followUp: FollowUp }) {
  const now = useNow();
  if (!followUp.awayUntil) return null;
  return <span className="text-small text-dim">Moved: back on {dayWords(followUp.awayUntil.day, now)}</span>;
}
