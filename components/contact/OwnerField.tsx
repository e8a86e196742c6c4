import { useId, useState } from 'react';
import { CONTROL_CLASS } from '../ui/control-class';
import { KnownWords } from '../ui/KnownWords';

interface OwnerFieldProps {
  owner: string;
  /** Names that were used before. */
  known: readonly string[];
  onOwner: (owner: string) => void;
}

/** Whose contact it is, by name. Kept when the field is left or by Enter; Escape takes back what was typed. */
export function OwnerField({ owner, known, onOwner }: OwnerFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    if (typed !== undefined && typed.trim() !== owner) onOwner(typed.trim());
    setTyped(undefined);
  };
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <label htmlFor={id} className="text-small font-medium text-dim">
        Owner
      </label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        list={`${id}-known`}
        maxLength={100}
        className={CONTROL_CLASS}
        value={typed ?? owner}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
          if (key === 'Escape') setTyped(undefined);
        }}
        onBlur={keep}
      />
      <KnownWords id={`${id}-known`} words={known} />
    </div>
  );
}
