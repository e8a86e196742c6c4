import { useState } from 'react';
import type { ReaderHealth } from '@/storage/model/reader-health';
import { Button } from '../ui/Button';

interface ForgetCountsProps {
  health: ReaderHealth;
  isEmpty: boolean;
  onForget: () => void;
  /** Puts back what was there before. */
  onUndo: (before: ReaderHealth) => void;
}

/** Starts the counts anew; they can be brought back until the page is left. */
export function ForgetCounts({ health, isEmpty, onForget, onUndo }: ForgetCountsProps) {
  const [before, setBefore] = useState<ReaderHealth>();
  const forget = () => {
    setBefore(health);
    onForget();
  };
  const undo = (counts: ReaderHealth) => {
    setBefore(undefined);
    onUndo(counts);
  };
  if (before) {
    return (
      <p role="status" className="flex items-center gap-2">
        The counts were forgotten.
        <Button onClick={() => undo(before)}>Undo</Button>
      </p>
    );
  }
  if (isEmpty) return null;
  return (
    <Button className="self-start" onClick={forget}>
      Forget these counts
    </Button>
  );
}
