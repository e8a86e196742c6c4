import { CalendarPlus } from 'lucide-react';
import { everyOpenFollowUp } from '@/storage/queries/every-open-follow-up';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { useCalendar } from './useCalendar';

/** All open follow-ups as one calendar file; imported again it changes what it brought before. */
export function AllAsFile() {
  const { save, busy, failure } = useCalendar();
  return (
    <div className="flex flex-col items-end gap-2">
      <Button size="small" disabled={busy} onClick={() => void save('follow-ups.ics', everyOpenFollowUp)}>
        <CalendarPlus aria-hidden="true" size={13} />
        All as .ics
      </Button>
      <FailureAlert failure={failure} />
    </div>
  );
}
