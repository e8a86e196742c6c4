import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import type { Relationship } from '@/storage/model/relationship';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';
import { DirectionCount } from './DirectionCount';
import { RelationshipSentence } from './RelationshipSentence';

interface RelationshipBannerProps {
  relationship: Relationship;
  /** Whose it is, where several people are on the page. */
  name?: string | undefined;
  /** What the open page adds to it. */
  hint?: string | undefined;
}

/** The first thing to see of a contact: does it run one way or both, how often, and when last. */
export function RelationshipBanner({ relationship, name, hint }: RelationshipBannerProps) {
  const { twoWay } = relationship;
  const Icon = twoWay ? ArrowLeftRight : ArrowRight;
  return (
    <section
      aria-label="Relationship"
      className={classNames(
        'flex items-center gap-3 border-b px-3 py-2.5',
        twoWay ? 'border-accent bg-accent-soft' : 'border-line bg-raised',
      )}
    >
      <Icon
        aria-hidden="true"
        size={28}
        strokeWidth={2.25}
        className={classNames('shrink-0', twoWay ? 'text-accent' : 'text-dim')}
      />
      <div className="flex min-w-0 flex-1 flex-col">
        {name ? <Foreign text={name} className="line-clamp-1 font-semibold" /> : null}
        <p className="text-lead">
          <strong className="font-semibold">{twoWay ? 'Two-way' : 'One-way'}</strong>
          <span aria-hidden="true"> · </span>
          <RelationshipSentence relationship={relationship} />
        </p>
        <p className="flex flex-wrap gap-x-4 text-small text-dim">
          <DirectionCount words="from you" count={relationship.outboundCount} lastAt={relationship.lastOutboundAt} />
          <DirectionCount words="from them" count={relationship.inboundCount} lastAt={relationship.lastInboundAt} />
        </p>
        {hint ? <p className="text-small font-medium text-accent">{hint}</p> : null}
      </div>
    </section>
  );
}
