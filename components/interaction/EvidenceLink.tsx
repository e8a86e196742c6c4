/** Leads to the message in the timeline on which an event rests. */
export function EvidenceLink({ interactionId }: { interactionId: string }) {
  const show = () => {
    const item = document.getElementById(`interaction-${interactionId}`);
    item?.scrollIntoView({ block: 'center' });
    item?.focus();
  };
  return (
    <button type="button" className="text-accent underline underline-offset-2" onClick={show}>
      evidence
    </button>
  );
}
