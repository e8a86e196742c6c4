import { X } from 'lucide-react';
import { removeNote } from '@/storage/commands/remove-note';
import type { Note } from '@/storage/model/note';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { ExpandableText } from '../interaction/ExpandableText';
import { IconButton } from '../ui/IconButton';
import { Time } from '../ui/Time';
import { SourceLink } from './SourceLink';

/** One note: when, from where, and what. */
export function NoteItem({ note }: { note: Note }) {
  const { run, busy, failure } = useCommand();
  const remove = () =>
    run(
      () => removeNote(note.id),
      ({ eventId }) => ({ text: 'The note was removed', undo: [eventId] }),
    );
  return (
    <li className="flex items-start gap-2 border-t border-line py-2 first:border-t-0 first:pt-0">
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <p className="flex gap-x-2 text-small text-dim">
          <span className="shrink-0">
            <Time at={note.at} />
          </span>
          <SourceLink url={note.sourceUrl} title={note.sourceTitle} />
        </p>
        <ExpandableText text={note.text} />
        <FailureAlert failure={failure} />
      </div>
      <IconButton label="Remove note" icon={<X size={14} />} className="size-6" disabled={busy} onClick={remove} />
    </li>
  );
}
