import type { Contact } from '@/storage/model/contact';
import { Foreign } from '../ui/Foreign';
import { TextButton } from '../ui/TextButton';

interface NamedBeforeProps {
  /** At least one. */
  named: Contact[];
  onAnother: () => void;
}

/** Whom a contact has named as the right stakeholder already, and the way to name somebody else. */
export function NamedBefore({ named, onAnother }: NamedBeforeProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span>
        Named <Foreign text={named.map(({ name }) => name).join(', ')} className="font-medium" /> as the right
        stakeholder.
      </span>
      <TextButton onClick={onAnother}>Somebody else…</TextButton>
    </p>
  );
}
