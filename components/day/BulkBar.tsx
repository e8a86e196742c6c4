import { useRef, useState } from 'react';
import { dueIds } from '@/storage/queries/due-ids';
import type { Day } from '@/storage/queries/my-day';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import type { ChosenDue } from '../when/DueChoice';
import { SnoozeChoice } from './SnoozeChoice';
import { useDayCommands } from './useDayCommands';
import { useDayView } from './useDayView';

/** How many are selected, and until when all of it is put off at once: one command, one Undo. */
export function BulkBar({ day, now }: { day: Day; now: number }) {
  const { selected, selectOnly } = useDayView();
  const [choosing, setChoosing] = useState(false);
  const reading = useRef<Promise<void>>(undefined);
  const { snoozeAll, busy, failure } = useDayCommands();
  const leave = () => setChoosing(false);
  const clear = () => {
    leave();
    selectOnly([]);
  };
  const snooze = async (due: ChosenDue) => {
    // Keys are quicker than the database: all of it is meant, also what is being read still.
    await reading.current;
    if (await snoozeAll([...useDayView.getState().selected], due)) clear();
  };
  const selectAll = () => {
    const onShow = [day.answered, day.overdue, day.today].flatMap(({ entries }) => entries);
    // At once, so that the next key finds them; the others a moment later.
    selectOnly(onShow.flatMap(({ followUp }) => followUp?.id ?? []));
    reading.current = dueIds(now, 'due').then(selectOnly);
  };
  return (
    <>
      {/* For the key `a`: everything that is due, also what is not on show. */}
      <button type="button" hidden data-action="all" onClick={selectAll} />
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
