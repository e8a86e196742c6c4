import type { ReactNode } from 'react';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import { CorrectedMark } from './CorrectedMark';
import { Correction } from './Correction';
import { DirectionArrow } from './DirectionArrow';
import { ExpandableText } from './ExpandableText';
import { GenuineMark } from './GenuineMark';
import { interactionName } from './interaction-name';
import { OpenMessage } from './OpenMessage';

/** One interaction, with what is said of it under its text. History links to it by its id. */
export function TimelineItem({ entry, children }: { entry: TimelineEntry; children?: ReactNode }) {
  const dim = !entry.genuine;
  return (
    <li
      id={`interaction-${entry.id}`}
      tabIndex={-1}
      className="flex scroll-mt-14 gap-2 border-t border-line py-2 first:border-t-0 first:pt-0"
    >
      <DirectionArrow direction={entry.direction} dim={dim} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <p className="flex flex-wrap gap-x-2 text-small text-dim">
          <span>{interactionName(entry)}</span>
          <Time at={entry.at} />
          <GenuineMark entry={entry} />
          <OpenMessage message={entry} iconOnly />
        </p>
        {entry.subject ? (
          <Foreign text={entry.subject} className={classNames('font-medium', dim && 'text-dim')} />
        ) : null}
        {entry.excerpt ? <ExpandableText text={entry.excerpt} dim={dim} /> : null}
        {entry.was ? <CorrectedMark id={entry.id} was={entry.was} /> : null}
        {children}
        <Correction entry={entry} />
      </div>
    </li>
  );
}
