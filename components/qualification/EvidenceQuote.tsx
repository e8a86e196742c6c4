import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import type { Evidence } from './evidence';

/** The answer that a promotion would rest on. */
export function EvidenceQuote({ evidence }: { evidence: Evidence }) {
  if (evidence.at === undefined) return null;
  return (
    <div className="text-small">
      <p className="text-dim">
        Evidence: their answer <Time at={evidence.at} />
        {evidence.logFirst ? ', on this page; it is logged with the promotion' : null}
      </p>
      {evidence.text ? (
        <blockquote className="mt-1 border-s-2 border-accent ps-2">
          <Foreign text={evidence.text} className="line-clamp-2" />
        </blockquote>
      ) : null}
    </div>
  );
}
