import { useState } from 'react';
import type { FollowUp } from '@/storage/model/follow-up';
import { CalendarMenu } from '../calendar/CalendarMenu';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { type ChosenDue, DueChoice } from '../when/DueChoice';
import { useTheirZone } from '../when/useTheirZone';
import { useFollowUpCommands } from './useFollowUpCommands';

/** Snooze and Done of one follow-up. */
export function FollowUpActions({ followUp }: { followUp: FollowUp }) {
  const [snoozing, setSnoozing] = useState(false);
  const { snooze, done, busy, failure } = useFollowUpCommands();
  const theirZone = useTheirZone(snoozing ? followUp.contactId : undefined);
  const snoozeUntil = async (_: number, due: ChosenDue) => {
    if (await snooze(followUp, due)) setSnoozing(false);
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex gap-1.5">
        <Button size="small" aria-expanded={snoozing} disabled={busy} onClick={() => setSnoozing(!snoozing)}>
          Snooze
        </Button>
        <Button size="small" disabled={busy} onClick={() => done(followUp)}>
          Done
        </Button>
        <CalendarMenu followUp={followUp} />
      </div>
      {snoozing ? <DueChoice label="Snooze until" busy={busy} theirZone={theirZone} onChoose={snoozeUntil} /> : null}
      <FailureAlert failure={failure} />
    </div>
  );
}
