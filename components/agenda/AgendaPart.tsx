import type { FollowUp } from '@/storage/model/follow-up';
import { later } from '../ui/later';

const Agenda = later(async () => (await import('./Agenda')).Agenda);

/** Of a meeting: what to go through. Drawn from the questions that are open, until the rep writes it otherwise. */
export function AgendaPart({ followUp }: { followUp: FollowUp }) {
  return followUp.touch === 'meeting' ? <Agenda followUp={followUp} /> : null;
}
