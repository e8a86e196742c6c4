import { Foreign } from '../ui/Foreign';

/** The words of a message that decided what it is. */
export function DecidingWords({ reason, kind }: { reason: string | undefined; kind: string }) {
  if (!reason || reason === kind) return null;
  return (
    <span className="min-w-0 text-small text-dim">
      “<Foreign text={reason} className="break-words" />”
    </span>
  );
}
