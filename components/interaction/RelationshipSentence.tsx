import type { Relationship } from '@/storage/model/relationship';
import { Time } from '../ui/Time';

/** Why the relationship counts as one-way or two-way. */
export function RelationshipSentence({ relationship }: { relationship: Relationship }) {
  const { twoWay, evidence, inboundCount, outboundCount } = relationship;
  if (twoWay) {
    return (
      <>
        they answered
        {evidence ? (
          <>
            {' '}
            <Time at={evidence.at} />
          </>
        ) : null}
      </>
    );
  }
  if (inboundCount > 0) return <>nothing that counts as an answer yet</>;
  if (outboundCount > 0) return <>you wrote {outboundCount}, no answer yet</>;
  return <>nothing logged yet</>;
}
