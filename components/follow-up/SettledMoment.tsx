import type { FollowUp } from '@/storage/model/follow-up';
import { settledWords } from '../when/moment-words';

/** How often a follow-up comes back, and whose time it is set in; nothing of one that is set once in the rep's. */
export function SettledMoment({ followUp }: { followUp: FollowUp }) {
  const words = settledWords(followUp);
  return words ? <span className="text-small text-dim">{words}</span> : null;
}
