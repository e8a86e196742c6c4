import { useState } from 'react';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';
import type { BackupActions, MadeBackup } from './backup-actions';
import { PassphraseFields, passphraseProblem } from './PassphraseFields';
import { sizeWords } from './size-words';
import { TaskEnd } from './TaskEnd';
import { TaskProgress } from './TaskProgress';
import { useLongTask } from './useLongTask';

const NOTHING = { first: '', again: '' };

/** Saves everything as one file, locked where the rep wants it. */
export function BackUpNow({ actions }: { actions: BackupActions }) {
  const [locks, setLocks] = useState(false);
  const [typed, setTyped] = useState(NOTHING);
  const task = useLongTask<MadeBackup>();
  const { state } = task;
  const cannot = state.is === 'running' || (locks && passphraseProblem(typed) !== undefined);
  const start = () => {
    task.run((running) => actions.backUp(locks ? typed.first : undefined, running));
    setTyped(NOTHING);
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-dim">
        One file with all there is: contacts, conversations, deals, history and settings. It goes to this computer and
        nowhere else.
      </p>
      <Switch label="Lock it with a passphrase" on={locks} onToggle={setLocks} />
      {locks ? <PassphraseFields typed={typed} onType={setTyped} /> : null}
      <Button className="self-start" look="primary" disabled={cannot} onClick={start}>
        Back up now
      </Button>
      <TaskProgress task={task} />
      <TaskEnd state={state} words={madeWords} cancelled="Cancelled. No file was made." />
    </div>
  );
}

function madeWords({ fileName, records, bytes, unfit }: MadeBackup): string {
  const left = unfit > 0 ? ` ${unfit.toLocaleString()} of them cannot be read and would not come back.` : '';
  return `${fileName} goes to your downloads: ${records.toLocaleString()} records, ${sizeWords(bytes)}, read once more and found right.${left}`;
}
