import { CalendarPlus } from 'lucide-react';
import { googleCalendarLink, outlookCalendarLink } from '@/storage/model/calendar/calendar-links';
import type { FollowUp } from '@/storage/model/follow-up';
import { contactById } from '@/storage/queries/contact-by-id';
import type { FollowUpRow } from '@/storage/queries/due-follow-ups';
import { FailureAlert } from '../failure/FailureAlert';
import { Menu } from '../ui/Menu';
import { useCalendar } from './useCalendar';

/** Puts a follow-up into the rep's calendar: as a file, or on the page of a calendar where the rep saves it. */
export function CalendarMenu({ followUp }: { followUp: FollowUp }) {
  const { eventOf, save, failure } = useCalendar();
  const rows = async (): Promise<FollowUpRow[]> => {
    const contact = await contactById(followUp.contactId);
    return contact ? [{ followUp, contact }] : [];
  };
  const open = async (linkOf: typeof googleCalendarLink) => {
    const [row] = await rows();
    if (row) window.open(linkOf(eventOf(row)), '_blank', 'noopener,noreferrer');
  };
  return (
    <>
      <Menu
        label="Calendar"
        icon={<CalendarPlus aria-hidden="true" size={13} />}
        items={[
          { id: 'file', label: 'Save as .ics', onChoose: () => void save('follow-up.ics', rows) },
          { id: 'google', label: 'Add to Google Calendar', onChoose: () => void open(googleCalendarLink) },
          { id: 'outlook', label: 'Add to Outlook', onChoose: () => void open(outlookCalendarLink) },
        ]}
      />
      <FailureAlert failure={failure} />
    </>
  );
}
