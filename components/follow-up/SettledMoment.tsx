import { use } from 'react';
import type { FollowUp } from '@/storage/model/follow-up';
import { settledWords } from '../when/moment-words';
import { WorkingTimeContext } from '../when/WorkingTimeContext';

/** How often a follow-up comes back, at an unusual hour, in whose time; nothing of one that is due once, when the rep's day begins. */
export function SettledMoment({ followUp }: { followUp: FollowUp }) {
  const { from } = use(WorkingTimeContext);
  const words = settledWords(followUp, from);
  return words ? <span className="text-small text-dim">{words}</span> : null;
}
