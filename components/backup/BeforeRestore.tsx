import { useEffect, useState } from 'react';
import type { RestoreResult } from '@/storage/model/backup/restore-mode';
import { Button } from '../ui/Button';
import { Time } from '../ui/Time';
import type { BackupActions, KeptBefore } from './backup-actions';
import { TaskEnd } from './TaskEnd';
import { TaskProgress } from './TaskProgress';
import { useLongTask } from './useLongTask';

interface BeforeRestoreProps {
  actions: BackupActions;
  /** Counts on when something was restored. */
  restores: number;
  onRestored: () => void;
}

/** What was here before the last restore, and the press that brings it back. */
export function BeforeRestore({ actions, restores, onRestored }: BeforeRestoreProps) {
  const [before, setBefore] = useState<KeptBefore>();
  const task = useLongTask<RestoreResult>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another restore keeps something else.
  useEffect(() => {
    void actions.keptBefore().then(setBefore);
  }, [actions, restores]);
  const bringBack = () => task.run((running) => actions.bringBack(running).finally(onRestored));
  const forget = () => void actions.forgetBefore().then(() => setBefore(undefined));
  return (
    <>
      {before && task.state.is !== 'running' ? (
        <div className="flex flex-col gap-2 rounded-md border border-line bg-raised p-2.5">
          <p>
            What was here before the last restore is kept (
            {(before.contents.header.counts.contacts ?? 0).toLocaleString()} contacts,{' '}
            <Time at={before.contents.header.at} />
            ).{before.changedSince ? ' Bringing it back takes away what you did since; that is kept in its place.' : ''}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={bringBack}>Bring it back</Button>
            <Button look="quiet" onClick={forget}>
              Forget it
            </Button>
          </div>
        </div>
      ) : null}
      <TaskProgress task={task} />
      <TaskEnd state={task.state} words={() => 'Everything is as it was before.'} />
    </>
  );
}
