import { correctInteraction } from '@/storage/commands/correct-interaction';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';

/** The rep's own word on whether an inbound interaction is a real answer. */
export function Correction({ entry }: { entry: TimelineEntry }) {
  const { run, busy, failure } = useCommand();
  const genuine = !entry.genuine;
  const correct = () =>
    run(
      () => correctInteraction(entry.id, { genuine }),
      ({ eventId }) => ({
        text: genuine ? 'Counts as an answer now' : 'Does not count as an answer now',
        undo: [eventId],
      }),
    );
  return (
    <>
      <button
        type="button"
        disabled={busy}
        className="self-start text-small text-dim underline underline-offset-2 hover:text-ink"
        onClick={correct}
      >
        {genuine ? 'It is a real answer' : 'Not a real answer'}
      </button>
      <FailureAlert failure={failure} />
    </>
  );
}
