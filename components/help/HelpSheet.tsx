import { CircleHelp, X } from 'lucide-react';
import { useCallback, useId, useRef, useState } from 'react';
import { IconButton } from '../ui/IconButton';
import { useFocusInside } from '../ui/useFocusInside';
import { KeyLines } from './KeyLines';
import type { KeyGroup } from './keys';
import { useHelpKey } from './useHelpKey';

interface HelpProps {
  /** What works on this page. */
  groups: readonly KeyGroup[];
}

/** The button and the key `?` that show all keys of a page. */
export function HelpSheet({ groups }: HelpProps) {
  const [open, setOpen] = useState(false);
  useHelpKey(useCallback(() => setOpen((was) => !was), []));
  return (
    <>
      <IconButton
        label="Keyboard help"
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        icon={<CircleHelp size={16} />}
        onClick={() => setOpen(true)}
      />
      {open ? <Sheet groups={groups} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Sheet({ groups, onClose }: HelpProps & { onClose: () => void }) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  useFocusInside(sheet);
  return (
    <div className="fixed inset-0 z-30 overflow-y-auto bg-ground" data-help-sheet="">
      <div
        ref={sheet}
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        className="mx-auto flex max-w-md flex-col gap-3 p-3"
        onKeyDown={(event) => {
          // There is one button: Tab has nowhere else to go.
          if (event.key === 'Tab') event.preventDefault();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      >
        <div className="flex items-center justify-between">
          <h2 id={id} className="font-semibold">
            Keyboard
          </h2>
          <IconButton label="Close" icon={<X size={16} />} onClick={onClose} />
        </div>
        {groups.map((group) => (
          <KeyLines key={group.title} group={group} />
        ))}
        <p className="text-small text-dim">No key acts while you type. Options list the browser’s shortcuts.</p>
      </div>
    </div>
  );
}
