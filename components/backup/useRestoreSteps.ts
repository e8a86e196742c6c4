import { useState } from 'react';
import type { RestoreMode, RestoreResult } from '@/storage/model/backup/restore-mode';
import type { BackupActions, ChosenBackup } from './backup-actions';
import { type LongTask, useLongTask } from './useLongTask';

interface RestoreSteps {
  /** Reads the file that was chosen; over with nothing when it is locked. */
  looking: LongTask<ChosenBackup | undefined>;
  restoring: LongTask<RestoreResult>;
  /** A file whose passphrase is asked for. */
  locked: File | undefined;
  /** A file that is right, and waits for the rep's word. */
  chosen: ChosenBackup | undefined;
  isBusy: boolean;
  look: (file: File, passphrase?: string) => void;
  restore: (chosen: ChosenBackup, mode: RestoreMode) => void;
  /** As if no file had been chosen. */
  leave: () => void;
}

/** The way of a file that is restored: looked into, unlocked where it is locked, brought back as the rep says. */
export function useRestoreSteps(actions: BackupActions, onRestored: () => void): RestoreSteps {
  const [locked, setLocked] = useState<File>();
  const looking = useLongTask<ChosenBackup | undefined>();
  const restoring = useLongTask<RestoreResult>();
  const isBusy = looking.state.is === 'running' || restoring.state.is === 'running';

  const look = (file: File, passphrase?: string) => {
    restoring.clear();
    looking.run(async (running) => {
      const isLocked = await actions.isLocked(file);
      setLocked(isLocked ? file : undefined);
      if (isLocked && !passphrase) return undefined;
      const contents = await actions.inspect(file, passphrase, running);
      setLocked(undefined);
      return { file, passphrase, contents };
    });
  };
  const leave = () => {
    setLocked(undefined);
    looking.clear();
  };
  const restore = (chosen: ChosenBackup, mode: RestoreMode) => {
    leave();
    restoring.run((running) => actions.restore(chosen, mode, running).finally(onRestored));
  };
  const chosen = looking.state.is === 'over' && !isBusy ? looking.state.result : undefined;
  return { looking, restoring, locked: isBusy ? undefined : locked, chosen, isBusy, look, restore, leave };
}
