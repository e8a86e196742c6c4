import { Button } from '../ui/Button';
import type { BackupStep } from './backup-actions';
import type { LongTask } from './useLongTask';

const WORDS: Record<BackupStep, string> = {
  making: 'Writing the backup',
  checking: 'Checking the backup',
  keeping: 'Keeping what is here now',
  writing: 'Restoring records',
  rebuilding: 'Restored. Counting scores and search anew',
};

/** How far something long is, and the way out of it as long as there is one. */
export function TaskProgress({ task: { state, cancel } }: { task: Pick<LongTask<unknown>, 'state' | 'cancel'> }) {
  if (state.is !== 'running') return null;
  const words = state.step ? WORDS[state.step] : 'Beginning';
  return (
    <div className="flex flex-col gap-1.5">
      <p role="status">{words} …</p>
      <progress aria-label={words} value={state.done} max={1} className="w-full" />
      {state.step === 'rebuilding' ? (
        <p className="text-small text-dim">Your records are back. Should you close this page, it goes on by itself.</p>
      ) : (
        <Button className="self-start" onClick={cancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}
