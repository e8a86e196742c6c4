import { useState } from 'react';
import type { Day } from '@/storage/queries/my-day';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import type { ChosenDue } from '../when/DueChoice';
import { SnoozeChoice } from './SnoozeChoice';
import { useDayCommands } from './useDayCommands';
import { useDayView } from './useDayView';

/** What is selected, and until when all of it is put off at once: one command, one Undo. */
export function BulkBar({ day }: { day: Day }) {
  const { selected, selectOnly } = useDayView();
  const [choosing, setChoosing] = useState(false);
  const { snoozeAll, busy, failure } = useDayCommands();
  const leave = () => setChoosing(false);
  const clear = () => {
    leave();
    selectOnly([]);
  };
  const snooze = async (due: ChosenDue) => {
    if (await snoozeAll([...selected], due)) clear();
  };
  const due = [day.answered, day.overdue, day.today].flatMap(({ entries }) => entries);
  return (
    <>
      {/* For the key `a`: everything that is due and on show. */}
      <button
        type="button"
        hidden
        data-action="all"
        onClick={() => selectOnly(due.flatMap(({ followUp }) => followUp?.id ?? []))}
      />
      {selected.size === 0 ? null : (
        <section
          aria-label="Selected"
          className="sticky top-0 z-10 flex flex-col gap-1.5 border-t border-line bg-accent-soft px-3 py-1.5"
        >
          <div className="flex items-center gap-2">
            <p className="flex-1 font-medium">{selected.size.toLocaleString()} selected</p>
            <Button
              size="small"
              data-action="snooze-all"
              title="Snooze what is selected (s)"
              aria-expanded={choosing}
              disabled={busy}
              onClick={() => setChoosing(!choosing)}
            >
              Snooze all
            </Button>
            <Button look="quiet" size="small" onClick={clear}>
              Clear
            </Button>
          </div>
          {choosing ? <SnoozeChoice label="Snooze all until" busy={busy} onChoose={snooze} onLeave={leave} /> : null}
          <FailureAlert failure={failure} />
        </section>
      )}
    </>
  );
}
