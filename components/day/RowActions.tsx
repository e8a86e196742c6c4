import { PencilLine, Phone } from 'lucide-react';
import { use } from 'react';
import type { DayEntry } from '@/storage/queries/my-day';
import { OpenDraftContext } from '../template/OpenDraftContext';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { pageOf } from './day-entry';
import { PageLink } from './PageLink';
import { type RowPart, useDayView } from './useDayView';

interface RowActionsProps {
  entry: DayEntry;
  id: string;
  /** The element that says who it is about. */
  describedBy: string;
}

/** What can be done about one row. Each has a key, which its title names. */
export function RowActions({ entry, id, describedBy }: RowActionsProps) {
  const { open, toggle } = useDayView();
  const openDraft = use(OpenDraftContext);
  const { followUp } = entry;
  const canDraft = openDraft && followUp?.templateId !== undefined && !entry.contact.doNotContact;
  const isOpen = (part: RowPart) => open?.entry === id && open.part === part;
  const opens = (part: RowPart) => ({
    'data-action': part,
    'aria-expanded': isOpen(part),
    'aria-describedby': describedBy,
    onClick: () => toggle(id, part),
  });
  const page = pageOf(entry);
  return (
    <div className="flex flex-wrap items-center gap-1 pt-0.5">
      <Button size="small" title="Done (d)" {...opens('done')}>
        Done
      </Button>
      <Button size="small" title="Snooze (s)" {...opens('snooze')}>
        Snooze
      </Button>
      <Button size="small" title="Call (c)" {...opens('call')}>
        <Phone aria-hidden="true" size={12} />
        Call
      </Button>
      {canDraft ? (
        <Button
          size="small"
          title="Write draft (w)"
          aria-label="Write draft"
          data-action="draft"
          aria-describedby={describedBy}
          onClick={() => openDraft(followUp)}
        >
          Draft
        </Button>
      ) : null}
      <IconButton
        label="Log"
        icon={<PencilLine size={14} />}
        className="ms-auto size-6"
        {...opens('log')}
        title="Log (l)"
      />
      {page ? <PageLink page={page} describedBy={describedBy} /> : null}
    </div>
  );
}
