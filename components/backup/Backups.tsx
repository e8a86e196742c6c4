import { useState } from 'react';
import { Part } from '../ui/Part';
import { BackUpNow } from './BackUpNow';
import { BeforeRestore } from './BeforeRestore';
import type { BackupActions } from './backup-actions';
import { RestoreFile } from './RestoreFile';

/** Backing everything up by hand, and bringing it back. */
export function Backups({ actions }: { actions: BackupActions }) {
  const [restores, setRestores] = useState(0);
  const count = () => setRestores((now) => now + 1);
  return (
    <>
      <Part title="Back up">
        <BackUpNow actions={actions} />
      </Part>
      <Part title="Restore">
        <RestoreFile actions={actions} onRestored={count} />
        <BeforeRestore actions={actions} restores={restores} onRestored={count} />
      </Part>
    </>
  );
}
