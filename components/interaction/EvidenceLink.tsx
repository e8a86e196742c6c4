import { useTimelineTarget } from './useTimelineTarget';

interface EvidenceLinkProps {
  interactionId: string;
  words?: string;
}

/** Leads to the message in the timeline on which an event rests. */
export function EvidenceLink({ interactionId, words = 'evidence' }: EvidenceLinkProps) {
  const ask = useTimelineTarget((target) => target.ask);
  return (
    <button type="button" className="text-accent underline underline-offset-2" onClick={() => ask(interactionId)}>
      {words}
    </button>
  );
}
