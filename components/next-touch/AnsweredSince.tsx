import { useLiveQuery } from 'dexie-react-hooks';
import type { FollowUp } from '@/storage/model/follow-up';
import { isAnsweredSince } from '@/storage/model/next-touch/is-settled-by';
import { relationshipOf } from '@/storage/queries/relationship-of';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { Time } from '../ui/Time';

/** Says of an open follow-up that they have answered since it was set: it stays the rep's to finish. */
export function AnsweredSince({ followUp }: { followUp: FollowUp }) {
  const relationship = useLiveQuery(() => relationshipOf(followUp.contactId), [followUp.contactId]);
  const answer = relationship?.evidence;
  if (!answer || !isAnsweredSince(followUp, answer.at)) return null;
  return (
    <span className="flex flex-wrap gap-x-1.5 text-small text-accent">
      <span>
        They answered <Time at={answer.at} />. Done with this?
      </span>
      <EvidenceLink interactionId={answer.id} words="their answer" />
    </span>
  );
}
