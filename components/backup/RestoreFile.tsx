import { useRef } from 'react';
import { Button } from '../ui/Button';
import { BackupAlert } from './BackupAlert';
import type { BackupActions } from './backup-actions';
import { ChooseMode } from './ChooseMode';
import { restoredWords } from './restored-words';
import { TaskEnd } from './TaskEnd';
import { TaskProgress } from './TaskProgress';
import { UnlockForm } from './UnlockForm';
import { useRestoreSteps } from './useRestoreSteps';

interface RestoreFileProps {
  actions: BackupActions;
  /** Told when something was restored. */
  onRestored: () => void;
}

/** Brings a backup back: shows first what is in it, and changes nothing before the rep says how. */
export function RestoreFile({ actions, onRestored }: RestoreFileProps) {
  const { looking, restoring, locked, chosen, isBusy, look, restore, leave } = useRestoreSteps(actions, onRestored);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-dim">
        The file is read and checked first, and you see what is in it. What is here now is kept, and comes back at one
        press.
      </p>
      <ChooseFile disabled={isBusy} onChoose={look} />
      <TaskProgress task={looking} />
      {looking.state.is === 'failed' ? <BackupAlert failure={looking.state.failure} /> : null}
      {locked ? (
        <UnlockForm name={locked.name} onUnlock={(passphrase) => look(locked, passphrase)} onCancel={leave} />
      ) : null}
      {chosen ? <ChooseMode chosen={chosen} onRestore={(mode) => restore(chosen, mode)} onCancel={leave} /> : null}
      <TaskProgress task={restoring} />
      <TaskEnd state={restoring.state} words={restoredWords} />
    </div>
  );
}

function ChooseFile({ disabled, onChoose }: { disabled: boolean; onChoose: (file: File) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        aria-label="Backup file"
        className="hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again.
          target.value = '';
          if (file) onChoose(file);
        }}
      />
      <Button className="self-start" disabled={disabled} onClick={() => picker.current?.click()}>
        Restore from a file
      </Button>
    </>
  );
}
