import { useId } from 'react';
import type { DayEntry, DayPartId } from '@/storage/queries/my-day';
import { ExampleMark } from '../example/ExampleMark';
import { FailureAlert } from '../failure/FailureAlert';
import { DoNotContactMark } from '../reply/DoNotContactMark';
import { StageChip } from '../stage/StageChip';
import { Foreign } from '../ui/Foreign';
import { DayRowPart } from './DayRowPart';
import { entryId } from './day-entry';
import { LastWords } from './LastWords';
import { RowActions } from './RowActions';
import { SelectRow } from './SelectRow';
import { useDayCommands } from './useDayCommands';
import { useDayView } from './useDayView';
import { WayWords } from './WayWords';
import { WhyNow } from './WhyNow';

interface DayRowProps {
  entry: DayEntry;
  part: DayPartId;
  onOpen: (contact: DayEntry['contact']) => void;
}

/** Somebody to turn to: who, how it stands between the two, the last words, why now, and all that can be done about it. */
export function DayRow({ entry, part, onOpen }: DayRowProps) {
  const { contact, followUp, last } = entry;
  const id = entryId(entry, part);
  const nameId = useId();
  const open = useDayView((view) => (view.open?.entry === id ? view.open.part : undefined));
  const commands = useDayCommands();
  return (
    <li
      data-day-row={id}
      className="flex gap-2 border-t border-line py-2 ps-2 pe-3 first:border-t-0 focus-within:bg-raised"
    >
      <SelectRow followUp={followUp} name={contact.name} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start justify-between gap-2">
          <button
            id={nameId}
            type="button"
            data-action="open"
            title="Open the contact (o)"
            className="min-w-0 text-start underline-offset-2 hover:underline"
            onClick={() => onOpen(contact)}
          >
            <Foreign text={contact.name} className="line-clamp-2 font-semibold" />
          </button>
          <span className="flex items-center gap-1.5">
            <ExampleMark contact={contact} />
            <DoNotContactMark contact={contact} />
            <StageChip stage={contact.stage} />
          </span>
        </div>
        <p className="flex min-w-0 items-center gap-1.5 text-small text-dim">
          <WayWords twoWay={contact.twoWayAt !== undefined} />
          {contact.companyName ? <Foreign text={contact.companyName} className="truncate" /> : null}
        </p>
        <LastWords last={last} />
        <WhyNow entry={entry} part={part} />
        <RowActions entry={entry} id={id} describedBy={nameId} />
        {open ? <DayRowPart entry={entry} part={open} commands={commands} /> : null}
        <FailureAlert failure={commands.failure} />
      </div>
    </li>
  );
}
