import { Clock } from 'lucide-react';
import type { Contact } from '@/storage/model/contact';
import { wallClockAt } from '@/storage/model/when/wall-clock';
import { wallText } from '@/storage/model/when/wall-text';
import { zoneOfContact } from '@/storage/model/when/zone-of-contact';
import { useNow } from '../ui/useNow';
import { ownZone } from '../when/own-zone';
import { zoneWords } from '../when/zone-words';

/** What their clock shows, where it differs from the rep's: "14:05 their time, New York". */
export function LocalTime({ contact }: { contact: Contact }) {
  const now = useNow();
  const theirs = zoneOfContact(contact)?.zone;
  if (!theirs || wallText(wallClockAt(now, theirs)) === wallText(wallClockAt(now, ownZone()))) return null;
  const clock = new Intl.DateTimeFormat(undefined, {
    timeZone: theirs,
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <p className="flex items-center gap-1.5 text-small text-dim">
      <Clock aria-hidden="true" size={13} />
      {clock.format(now)} their time, {zoneWords(theirs)}
    </p>
  );
}
