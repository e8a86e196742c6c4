import { useRef } from 'react';
import { useFocusInside } from '../ui/useFocusInside';
import { type ChosenDue, DueChoice } from '../when/DueChoice';

interface PickDueProps {
  label: string;
  busy: boolean;
  onChoose: (due: ChosenDue) => void;
  onLeave: () => void;
}

/** Whenever the rep says: the field has the focus at once, so that what is typed is no key of the day. Escape leaves. */
export function PickDue({ label, busy, onChoose, onLeave }: PickDueProps) {
  const part = useRef<HTMLElement>(null);
  useFocusInside(part);
  return (
    <section
      ref={part}
      aria-label={`${label}, in your words`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <DueChoice label={label} busy={busy} onChoose={(_, due) => onChoose(due)} />
    </section>
  );
}
