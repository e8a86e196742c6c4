import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { PickContact } from '../contact-search/PickContact';
import { Button } from '../ui/Button';

/** The title of the day, and the search over all contacts, which `/` opens and Escape closes. */
export function DaySearch({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const [searching, setSearching] = useState(false);
  return (
    <search
      className="flex flex-col gap-1.5 px-3 py-1.5"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !searching) return;
        event.preventDefault();
        setSearching(false);
      }}
    >
      <div className="flex items-center justify-between gap-2">
        <h2 className="font-semibold">Your day</h2>
        <Button
          look="quiet"
          size="small"
          data-day-search=""
          aria-expanded={searching}
          aria-keyshortcuts="/"
          title="Search contacts (/)"
          onClick={() => setSearching(!searching)}
        >
          Search
        </Button>
      </div>
      {searching ? <PickContact search="" busy={false} nobody="Nobody found." onPick={onOpen} /> : null}
    </search>
  );
}
