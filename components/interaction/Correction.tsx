import { useState } from 'react';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { TextButton } from '../ui/TextButton';
import { DIRECTION_WORDS } from './interaction-words';
import { MoveInteraction } from './MoveInteraction';

/** The rep's own word on an interaction: is it a real answer, which way did it go, and whose is it. */
export function Correction({ entry }: { entry: TimelineEntry }) {
  const [open, setOpen] = useState<'ways' | 'move'>();
  const { run, busy, failure } = useCommand();
  const genuine = !entry.genuine;
  const direction = entry.direction === 'inbound' ? 'outbound' : 'inbound';
  const correct = async (said: Parameters<typeof correctInteraction>[1], text: string) => {
    await run(
      () => correctInteraction(entry.id, said),
      ({ eventId }) => ({ text, undo: [eventId] }),
    );
    setOpen(undefined);
  };
  const countsNow = genuine ? 'Counts as an answer now' : 'Does not count as an answer now';
  return (
    <>
      <div className="flex flex-wrap gap-x-3">
        {entry.direction === 'inbound' ? (
          <TextButton disabled={busy} onClick={() => correct({ genuine }, countsNow)}>
            {genuine ? 'It is a real answer' : 'Not a real answer'}
          </TextButton>
        ) : null}
        <TextButton aria-expanded={open !== undefined} onClick={() => setOpen(open ? undefined : 'ways')}>
          Correct…
        </TextButton>
        {open ? (
          <>
            <TextButton
              disabled={busy}
              onClick={() => correct({ direction }, `Runs ${DIRECTION_WORDS[direction].toLowerCase()} now`)}
            >
              It was {DIRECTION_WORDS[direction].toLowerCase()}
            </TextButton>
            <TextButton aria-expanded={open === 'move'} onClick={() => setOpen('move')}>
              Wrong contact…
            </TextButton>
          </>
        ) : null}
      </div>
      {open === 'move' ? <MoveInteraction entry={entry} onClose={() => setOpen(undefined)} /> : null}
      <FailureAlert failure={failure} />
    </>
  );
}
