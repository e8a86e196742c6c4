import { X } from 'lucide-react';
import { useCallback } from 'react';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { IconButton } from '../ui/IconButton';
import { type Notice, useNotices } from './useNotices';
import { useTimeLeft } from './useTimeLeft';
import { useUndo } from './useUndo';

const SHOWN_MS = 15_000;

/** One notice with its Undo. It waits while the pointer or the focus is on it. */
export function NoticeCard({ notice }: { notice: Notice }) {
  const dismiss = useNotices((notices) => notices.dismiss);
  const close = useCallback(() => dismiss(notice.id), [dismiss, notice.id]);
  const { hold, release } = useTimeLeft(SHOWN_MS, close);
  const { undo, undoMany, busy, failure } = useUndo();
  const events = notice.undo ?? [];
  const undoAll = async () => {
    await notice.takeBack?.();
    if (notice.undoBulk && !(await undoMany(notice.undoBulk))) return;
    if (events.length === 0 || (await undo(events))) close();
  };
  return (
    <li
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
      className="flex flex-col gap-1 rounded-md border border-line-strong bg-ground px-3 py-2 shadow-md"
    >
      <div className="flex items-start gap-2">
        <Foreign text={notice.text} className="line-clamp-3 flex-1 py-0.5 font-medium" />
        {events.length > 0 || notice.undoBulk || notice.takeBack ? (
          <Button look="quiet" size="small" data-undo="" disabled={busy} onClick={undoAll}>
            Undo
          </Button>
        ) : null}
        <IconButton label="Dismiss" icon={<X size={14} />} className="size-6" onClick={close} />
      </div>
      {notice.details?.map((detail) => (
        <Foreign key={detail} text={detail} className="line-clamp-2 text-small text-dim" />
      ))}
      <FailureAlert failure={failure} />
    </li>
  );
}
