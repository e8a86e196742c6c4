import { useRef } from 'react';
import { TypePerson } from '@/components/page/TypePerson';
import { Dialog } from '@/components/ui/Dialog';
import { useFocusInside } from '@/components/ui/useFocusInside';

/** Saves somebody of whom there is no page, from what the rep types. */
export function NewLead({ onClose }: { onClose: () => void }) {
  const part = useRef<HTMLDivElement>(null);
  // Once the dialog is open, which takes the focus first.
  useFocusInside(part);
  return (
    <Dialog title="New lead" onClose={onClose}>
      <div ref={part}>
        <TypePerson url="" onClose={onClose} />
      </div>
    </Dialog>
  );
}
