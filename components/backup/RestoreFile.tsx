import { useRef, useState } from 'react';
import type { RestoreResult } from '@/storage/model/backup/restore-mode';
import { Button } from '../ui/Button';
import { BackupAlert } from './BackupAlert';
import type { BackupActions, ChosenBackup } from './backup-actions';
import { ChooseMode } from './ChooseMode';
import { restoredWords } from './restored-words';
import { TaskProgress } from './TaskProgress';
import { UnlockForm } from './UnlockForm';
import { useLongTask } from './useLongTask';

interface RestoreFileProps {
  actions: BackupActions;
  /** Told when something was restored. */
  onRestored: () => void;
}

/** Brings a backup back: shows first what is in it, and changes nothing before the rep says how. */
export function RestoreFile({ actions, onRestored }: RestoreFileProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [locked, setLocked] = useState<File>();
  const looking = useLongTask<ChosenBackup | undefined>();
  const restoring = useLongTask<RestoreResult>();
  const isBusy = looking.state.is === 'running' || restoring.state.is === 'running';

  const look = (file: File, passphrase?: string) =>
    looking.run(async (running) => {
      if (!passphrase && (await actions.isLocked(file))) {
        setLocked(file);
        return undefined;
      }
      const contents = await actions.inspect(file, passphrase, running);
      setLocked(undefined);
      return { file, passphrase, contents };
    });
  const choose = (file: File) => {
    setLocked(undefined);
    restoring.clear();
    look(file);
  };
  const leave = () => {
    setLocked(undefined);
    looking.clear();
  };
  const chosen = looking.state.is === 'over' ? looking.state.result : undefined;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-dim">
        The file is read and checked first, and you see what is in it. What is here now is kept, and comes back at one
        press.
      </p>
      <input
        ref={picker}
        type="file"
        aria-label="Backup file"
        className="hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again.
          target.value = '';
          if (file) choose(file);
        }}
      />
      <Button className="self-start" disabled={isBusy} onClick={() => picker.current?.click()}>
        Restore from a file
      </Button>
      <TaskProgress task={looking} />
      {looking.state.is === 'failed' ? <BackupAlert failure={looking.state.failure} /> : null}
      {locked && looking.state.is !== 'running' ? (
        <UnlockForm name={locked.name} onUnlock={(passphrase) => look(locked, passphrase)} onCancel={leave} />
      ) : null}
      {chosen && !isBusy ? (
        <ChooseMode
          chosen={chosen}
          onCancel={leave}
          onRestore={(mode) => {
            looking.clear();
            restoring.run((running) => actions.restore(chosen, mode, running).finally(onRestored));
          }}
        />
      ) : null}
      <TaskProgress task={restoring} />
      <div role="status">
        {restoring.state.is === 'over' ? <p>{restoredWords(restoring.state.result)}</p> : null}
        {restoring.state.is === 'cancelled' ? <p>Cancelled. Nothing was changed.</p> : null}
      </div>
      {restoring.state.is === 'failed' ? <BackupAlert failure={restoring.state.failure} /> : null}
    </div>
  );
}
